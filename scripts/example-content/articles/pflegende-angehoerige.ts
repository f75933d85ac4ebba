import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'pflegende-angehoerige',
  kind: 'vertiefung',
  title: 'Sorge am anderen Ende des Lebens: pflegende Angehörige in der Familienpolitik',
  teaser:
    'Familienpolitik endet nicht mit der Volljährigkeit der Kinder. Wie Kommunen Menschen stärken, die Angehörige pflegen – und warum auch Kinder und Jugendliche dazugehören.',
  publishedAt: '2026-10-26 08:00',
  reviewedAt: '2026-10-26',
  image: 'haus-mit-herz',
  topics: ['gesundheit-und-pflege', 'generationen', 'vereinbarkeit-von-familie-und-beruf'],
  related: ['practiceExample-pflege-und-beruf-im-rathaus', 'event-vortrag-pflege-und-beruf-2026'],
  body: `
    Wer an Familienpolitik denkt, sieht meist Kinder vor sich. Der größere Teil eines Familienlebens spielt sich aber zwischen Erwachsenen ab, und viele von ihnen pflegen: die Mutter im Nachbarort, den Partner nach einem Unfall, ein Kind mit Behinderung.
    ## Wer pflegt, ist oft unsichtbar
    Viele Menschen sagen von sich nicht, dass sie pflegen. Sie „schauen nach der Mutter“ oder „helfen ein bisschen“. Angebote, die sich an „pflegende Angehörige“ richten, erreichen sie deshalb nicht. Beschreiben Sie lieber Situationen: „Sie kümmern sich um jemanden, der allein nicht mehr zurechtkommt?“
    ## Junge Pflegende nicht übersehen
    Auch Kinder und Jugendliche übernehmen Pflege, häufig im Verborgenen. Schulen und Jugendarbeit können aufmerksam sein, ohne zu bohren. Wichtig ist eine feste Ansprechperson, die weiterhilft, ohne dass die Familie Sanktionen fürchten muss.
    ## Fünf Ansatzpunkte für Kommunen
    1. **Beratung verknüpfen:** Pflegeberatung, Familienbüro und Sozialdienst kennen sich und übergeben persönlich.
    2. **Als Arbeitgeberin vorangehen:** Pflegezeit und Familienpflegezeit bekannt machen, Führungskräfte schulen.
    3. **Pausen ermöglichen:** Tages- und Kurzzeitpflege in der Pflegeplanung mitdenken.
    4. **Quartiere stärken:** Nachbarschaftshilfe begleiten, Angebote zur Unterstützung im Alltag fördern.
    5. **Zahlen zusammenführen:** Pflege- und Jugendhilfeplanung auf derselben Karte.
    !callout Für das nächste Gespräch mit der Personalabteilung | Wie viele Beschäftigte pflegen Angehörige? Wenn niemand es weiß, ist eine kurze anonyme Umfrage der erste Schritt.
  `,
  sources: [sources.sgb11, sources.pflegezeit, sources.familienbericht7],
  organisations: ['initiative-pflege-und-beruf'],
})
