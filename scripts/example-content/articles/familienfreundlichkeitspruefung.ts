import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'familienfreundlichkeitspruefung',
  kind: 'instrument',
  title:
    'Familienfreundlichkeitsverträglichkeitsprüfung: die beschlussvorlagenbegleitende Folgenabschätzung für Kinder- und Familieninteressen',
  teaser:
    'Ein sperriges Wort für eine einfache Idee: Bevor der Rat entscheidet, prüft die Verwaltung mit acht Fragen, was der Beschluss für Familien bedeutet.',
  publishedAt: '2026-08-17 08:00',
  image: 'rathaus',
  topics: ['familienfreundliche-verwaltung', 'beteiligung', 'wohnen-und-wohnumfeld'],
  related: ['article-leitbild-und-zielvereinbarung', 'article-rechtliche-grundlagen'],
  body: `
    Viele Beschlussvorlagen enthalten inzwischen einen Absatz zu den Folgen für das Klima. Dasselbe lässt sich für Familien tun. In manchen Häusern heißt das „Familien-Check“, in anderen „Kinder- und Familienverträglichkeitsprüfung“. Der Name ist zweitrangig; wichtig ist, dass die Prüfung kurz ist, früh geschieht und Folgen hat.
    ## Acht Fragen für jede Vorlage
    1. Welche Familien sind betroffen, und wissen sie davon?
    2. Werden Wege sicherer oder gefährlicher, kürzer oder länger?
    3. Ändern sich Kosten für Haushalte mit Kindern oder Pflegeverantwortung?
    4. Ändern sich Öffnungszeiten, Takte oder Fristen?
    5. Was bedeutet der Beschluss für Alleinerziehende?
    6. Sind Kinder und Jugendliche beteiligt worden, und was haben sie gesagt?
    7. Ist das Ergebnis barrierefrei zugänglich?
    8. Welche günstigere Variante für Familien gibt es, und warum wird sie nicht vorgeschlagen?
    ## So gelingt die Einführung
    - Beginnen Sie mit **einem** Dezernat und **einem** halben Jahr Erprobung.
    - Begrenzen Sie die Antworten auf eine halbe Seite.
    - Lassen Sie die koordinierende Stelle gegenlesen, nicht genehmigen.
    - Berichten Sie einmal im Jahr, welche Vorlagen sich durch die Prüfung geändert haben.
    !callout Warnung aus der Praxis | Wird überall „keine Auswirkungen“ angekreuzt, ist das Formular zu lang oder die Frage zu allgemein. Dann hilft es, sich drei abgeschlossene Vorhaben gemeinsam noch einmal vorzunehmen.
  `,
  sources: [sources.baugb, sources.kjfoeg, sources.kinderrechte],
})
