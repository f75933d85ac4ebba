import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'familien-in-vielfalt',
  kind: 'vertiefung',
  title: 'Familie hat viele Formen: Angebote so planen, dass sie passen',
  teaser:
    'Ein-Eltern-Familien, Patchwork, Regenbogen- und Pflegefamilien: Formulare, Gebühren und Raumpläne gehen noch oft von einer Standardfamilie aus. So lässt sich das ändern.',
  publishedAt: '2026-06-08 08:00',
  reviewedAt: '2026-06-08',
  image: 'willkommen',
  topics: ['familienfreundliche-verwaltung', 'integration', 'familienbildung-und-erziehung'],
  related: ['article-neunter-familienbericht', 'practiceExample-ankommen-im-quartier'],
  body: `
    „Name der Mutter, Name des Vaters“ – schon die erste Zeile eines Formulars kann Menschen ausschließen. Vielfalt zu berücksichtigen heißt nicht, für jede Familienform ein eigenes Angebot zu schaffen. Es heißt, vorhandene Angebote so zu bauen, dass sie vielen passen.
    ## Drei Stellen, an denen sich Haltung zeigt
    ### Formulare und Sprache
    - „Elternteil 1“ und „Elternteil 2“ oder „sorgeberechtigte Person“ statt Mutter und Vater
    - getrennte Anschriften beider Eltern zulassen, wenn ein Kind in zwei Haushalten lebt
    - Fachbegriffe erklären oder weglassen; Briefe mit einer Telefonnummer und einem Namen versehen
    ### Gebühren und Ermäßigungen
    Die Familienkarte „2 Erwachsene, 2 Kinder“ benachteiligt Alleinerziehende und kinderreiche Familien. Besser ist eine Karte, die gilt für „alle, die zum Haushalt gehören, und eine weitere erwachsene Person nach Wahl“.
    ### Zeiten und Orte
    Elternkurse am Vormittag erreichen kaum Berufstätige, Abendkurse kaum Alleinerziehende ohne Kinderbetreuung. Oft hilft ein einfaches Mittel: Betreuung mitdenken und im Einladungstext nennen.
    ## Prüfen Sie mit denen, die es betrifft
    Laden Sie fünf Familien ein, die Ihr Angebot nicht nutzen, und lassen Sie sich erklären, warum. Zahlen Sie ihnen eine Aufwandsentschädigung. Selten bringt ein Nachmittag so viele Erkenntnisse.
    !callout Zum Weiterdenken | Wer ist auf den Fotos Ihrer Broschüren zu sehen? Bilder sagen früher als jeder Text, wer gemeint ist.
  `,
  sources: [sources.familienbericht9],
  organisations: ['alleinerziehend-im-quartier'],
})
