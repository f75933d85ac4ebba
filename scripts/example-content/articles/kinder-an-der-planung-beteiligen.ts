import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'kinder-an-der-planung-beteiligen',
  kind: 'instrument',
  title: 'Spielraum Stadt: Kinder an der Planung beteiligen',
  teaser:
    'Streifzug, Modellbau, Kinderjury: Methoden, mit denen Kinder ab fünf Jahren ihr Wohnumfeld mitplanen, und Regeln, damit daraus keine Alibiveranstaltung wird.',
  publishedAt: '2026-07-06 08:00',
  reviewedAt: '2026-07-06',
  image: 'spielplatz',
  topics: ['beteiligung', 'wohnen-und-wohnumfeld', 'freizeit-und-kultur'],
  related: ['practiceExample-wir-bauen-unseren-platz', 'article-familienfreundlichkeitspruefung'],
  body: `
    Kinder sehen eine Straße aus einem Meter Höhe. Sie wissen, wo man sich verstecken kann, welche Ampel zu schnell umspringt und welche Mauer die beste Sitzbank ist. Wer ohne dieses Wissen plant, plant teurer.
    ## Methoden nach Alter
    ### Fünf bis sieben Jahre
    Gemeinsame **Streifzüge** durch das Viertel, bei denen Kinder fotografieren, was sie mögen und was ihnen Angst macht. Die Bilder sind Anlass zum Erzählen.
    ### Acht bis elf Jahre
    **Modellbau** aus Karton, Ästen und Knete. Fachleute aus dem Grünflächenamt bauen mit und erklären, was technisch möglich ist.
    ### Ab zwölf Jahren
    Eine **Kinder- und Jugendjury** entscheidet über ein eigenes Budget. Die Regeln gibt sie sich selbst.
    !figure werkstattkarten | Vorschläge sortieren, gewichten, entscheiden: Das können auch Achtjährige.
    ## Fünf Regeln gegen Alibibeteiligung
    1. Vorher sagen, was schon feststeht.
    2. Ein Budget nennen, und sei es klein.
    3. Innerhalb von sechs Wochen antworten.
    4. Ablehnungen begründen, in Worten, die Kinder verstehen.
    5. Spätestens nach einem Jahr etwas bauen.
  `,
  sources: [sources.kinderrechte, sources.sgb8, sources.kjfoeg],
})
