import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'neunter-familienbericht',
  kind: 'studie',
  title: '„Eltern sein in Deutschland“: den Neunten Familienbericht kommunal lesen',
  teaser:
    'Der Neunte Familienbericht beschreibt, wie sich Elternschaft verändert hat. Was Kommunen daraus für ihre Planung mitnehmen können.',
  publishedAt: '2025-06-30 08:00',
  reviewedAt: '2026-06-29',
  image: 'familienbericht',
  topics: ['familienbildung-und-erziehung', 'vereinbarkeit-von-familie-und-beruf', 'armutspraevention'],
  related: ['article-familien-in-vielfalt', 'article-lokale-familienzeitpolitik'],
  body: `
    Einmal in jeder zweiten Wahlperiode legt die Bundesregierung dem Bundestag einen Bericht über die Lage der Familien vor, erarbeitet von einer unabhängigen Sachverständigenkommission. Der Neunte Familienbericht erschien 2021 und trägt den Titel „Eltern sein in Deutschland. Ansprüche, Anforderungen und Angebote bei wachsender Vielfalt“.
    ## Worum es geht
    Der Bericht fragt, was Elternschaft heute ausmacht: Familienformen sind vielfältiger, Erwartungen an Eltern höher und die Startbedingungen ungleicher geworden. Eltern haben bessere Bildung und mehr Möglichkeiten als frühere Generationen, stehen aber zugleich unter größerem Druck, alles richtig zu machen. Die Pandemie hat gezeigt, wie schnell das Gleichgewicht kippt, wenn Betreuung und Schule wegfallen.
    ## Drei Lesarten für Kommunen
    1. **Entlastung vor Belehrung:** Angebote sollten Eltern den Rücken stärken. Wer zuerst Defizite sieht, verliert diejenigen, die Unterstützung am ehesten brauchen.
    2. **Beide Eltern ansprechen:** Väter wünschen sich mehr Zeit mit ihren Kindern, als sie haben. Einladungen, Uhrzeiten und Bilder entscheiden mit, ob sie sich gemeint fühlen.
    3. **Ungleichheit ernst nehmen:** Einkommen, Bildung und Wohnort prägen den Alltag von Familien. Kleinräumige Daten helfen, Mittel gezielt einzusetzen.
    ## Was der Bericht nicht leistet
    Er spricht über Deutschland, nicht über Ihr Quartier. Für kommunale Entscheidungen braucht es eigene Daten und Gespräche. Nutzen Sie den Bericht als Vergleichsfolie: Wo ist es bei uns ähnlich, wo anders, und warum?
    !callout Lesetipp | Beginnen Sie mit den Empfehlungen am Ende der Kapitel. Für die Arbeit im Ausschuss genügt oft eine Seite mit drei Befunden und drei Fragen an die eigene Kommune.
  `,
  sources: [sources.familienbericht9, sources.familienbericht8],
})
