import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'rechtliche-grundlagen',
  kind: 'basiswissen',
  title: 'Rechtliche Grundlagen: Was Kommunen müssen, sollen und können',
  teaser:
    'Zwischen Rechtsanspruch und freiwilliger Leistung: ein Überblick über die Vorschriften, auf die sich kommunale Familienpolitik in Nordrhein-Westfalen stützt.',
  publishedAt: '2025-05-19 08:00',
  reviewedAt: '2026-09-14',
  image: 'rathaus',
  topics: ['familienfreundliche-verwaltung', 'familienbildung-und-erziehung', 'kinderbetreuung'],
  related: ['article-was-ist-kommunale-familienpolitik', 'article-rechtsanspruch-ganztag'],
  body: `
    „Freiwillige Aufgabe“ – das Wort fällt schnell, wenn in Haushaltsberatungen über Familienpolitik gesprochen wird. Tatsächlich steht sie auf einem breiten rechtlichen Fundament. Dieser Überblick ersetzt keine Rechtsberatung; er hilft, Argumente zu ordnen.
    ## Verfassung
    Artikel 6 des Grundgesetzes stellt Ehe und Familie unter den besonderen Schutz der staatlichen Ordnung. Zur staatlichen Ordnung gehören auch die Gemeinden. Artikel 28 Abs. 2 garantiert ihnen das Recht, alle Angelegenheiten der örtlichen Gemeinschaft im Rahmen der Gesetze in eigener Verantwortung zu regeln. Kommunale Familienpolitik ist damit weder Kür noch Anmaßung, sondern Selbstverwaltung.
    ## Pflichtaufgaben
    - **Kindertagesbetreuung:** Rechtsanspruch nach § 24 SGB VIII, in Nordrhein-Westfalen ausgestaltet durch das Kinderbildungsgesetz (KiBiz).
    - **Förderung der Erziehung in der Familie:** § 16 SGB VIII. Art und Umfang sind gestaltbar, ein vollständiger Verzicht ist es nicht.
    - **Jugendhilfeplanung:** § 80 SGB VIII verlangt, Bestand und Bedarf unter Beteiligung der jungen Menschen und ihrer Eltern zu ermitteln.
    - **Kinderschutz und Frühe Hilfen:** Netzwerke nach § 3 KKG, ergänzt durch das Landeskinderschutzgesetz NRW mit Vorgaben zu Netzwerken, Fachstandards und Schutzkonzepten.
    - **Beteiligung:** § 8 SGB VIII und § 6 KJFöG; Kinder und Jugendliche sind an den sie betreffenden Entscheidungen zu beteiligen.
    ## Pflichten an unerwarteter Stelle
    Auch außerhalb des Sozialrechts finden sich Anknüpfungspunkte. Nach § 1 Abs. 6 Nr. 3 BauGB sind bei der Aufstellung der Bauleitpläne die Bedürfnisse der Familien zu berücksichtigen. § 27a GO NRW erlaubt es, für gesellschaftliche Gruppen eigene Vertretungen oder Beauftragte zu bestellen, etwa für Jugendliche oder für Seniorinnen und Senioren.
    > Die Frage lautet selten, ob eine Kommune familienpolitisch handelt, sondern ob sie es absichtsvoll und abgestimmt tut.
    ## Freiwillig, aber nicht beliebig
    Familienbüro, Familienkarte, Ferienprogramm: Vieles, was Familien am stärksten wahrnehmen, ist keine Pflicht. In Kommunen mit Haushaltssicherung wird es zuerst infrage gestellt. Drei Argumente helfen in der Debatte:
    1. Freiwillige Angebote machen Pflichtleistungen oft erst wirksam, weil sie den Zugang öffnen.
    2. Sie sind im Verhältnis zu den Hilfen zur Erziehung günstig.
    3. Ein Ratsbeschluss mit Zielen und Kennzahlen macht aus einer Wohltat eine überprüfbare Aufgabe.
    !callout Stand prüfen | Gesetze ändern sich. Das Datum der letzten fachlichen Durchsicht steht bei jedem Beitrag; maßgeblich ist immer der aktuelle Gesetzestext.
  `,
  sources: [
    sources.gg6,
    sources.gg28,
    sources.sgb8,
    sources.kkg,
    sources.baugb,
    sources.kibiz,
    sources.landeskinderschutz,
    sources.kjfoeg,
    sources.go,
  ],
  links: [
    {
      title: 'Gesetze im Internet',
      url: 'https://www.gesetze-im-internet.de/',
      description: 'Bundesrecht in der geltenden Fassung.',
    },
    {
      title: 'recht.nrw.de',
      url: 'https://recht.nrw.de/',
      description: 'Gesetze und Verordnungen des Landes Nordrhein-Westfalen.',
    },
  ],
})
