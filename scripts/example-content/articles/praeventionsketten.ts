import { sources } from '../writing/sources.ts'
import { article } from './article.ts'

export default article({
  slug: 'praeventionsketten',
  kind: 'vertiefung',
  title: 'Präventionsketten: Hilfen, die ineinandergreifen',
  teaser:
    'Von der Schwangerschaft bis zum Berufseinstieg: Eine Präventionskette sorgt dafür, dass Familien Unterstützung finden, bevor Probleme groß werden.',
  publishedAt: '2026-04-13 08:00',
  reviewedAt: '2026-10-19',
  image: 'trittsteine',
  topics: ['alltagshilfen-und-praevention', 'armutspraevention', 'gesundheit-und-pflege'],
  related: [
    'practiceExample-lotsinnen-fuer-den-anfang',
    'practiceExample-mittag-fuer-alle',
    'event-fachtag-praeventionsketten-2026',
  ],
  body: `
    In den meisten Kommunen gibt es viele gute Angebote. Was fehlt, ist die Verbindung. Die Hebamme weiß nichts von der Elternschule, die Kita nichts von der Beratung, und beim Wechsel in die Grundschule beginnt alles von vorn. Eine **Präventionskette** ordnet Angebote entlang des Lebenslaufs und macht die Übergänge zur gemeinsamen Aufgabe.
    ## Was eine Präventionskette ist – und was nicht
    Sie ist kein neues Angebot und keine Broschüre. Sie ist eine Arbeitsweise: Fachbereiche und freie Träger vereinbaren gemeinsame Ziele, schließen Lücken, bauen Doppelungen ab und sprechen über Wirkung. Der Ausgangspunkt ist die Sicht der Kinder, nicht das Organigramm.
    ## Die Glieder der Kette
    - **Rund um die Geburt:** Schwangerschaftsberatung, Frühe Hilfen, Besuchsdienste
    - **Frühe Kindheit:** Familienzentren, Kindertagespflege, Spielgruppen
    - **Grundschulalter:** Ganztag, Schulsozialarbeit, Gesundheitsförderung
    - **Jugend:** offene Arbeit, Beratung, Berufsorientierung
    - **Übergang in Ausbildung und Beruf:** Jugendberufsagentur, Mentoring
    !callout Auf die Übergänge kommt es an | Planen Sie zuerst die Nahtstellen: Wer übergibt an wen, mit welchem Einverständnis der Eltern und mit welcher Information? Eine gute Übergabe ist mehr wert als ein weiteres Projekt.
    ## Steuern auf drei Ebenen
    1. **Lenkung:** Dezernatsleitungen entscheiden über Ziele und Mittel.
    2. **Koordination:** Eine Stelle hält Prozesse, Daten und Menschen zusammen.
    3. **Quartier:** Fachkräfte und Familien entwickeln, was vor Ort gebraucht wird.
    Fehlt die Lenkung, bleibt die Koordination zahnlos. Fehlt das Quartier, plant sie an den Familien vorbei.
    ## Daten mit Bedacht nutzen
    Sozialräumliche Daten zeigen, wo Unterstützung besonders gebraucht wird. Sie sollten Angebote lenken und nicht Quartiere abstempeln. Deshalb gehören Stärken ebenso in den Bericht wie Belastungen, und Ergebnisse zuerst in die Hände derer, von denen sie handeln.
  `,
  sources: [sources.sgb8, sources.kkg, sources.landeskinderschutz],
  links: [
    {
      title: 'Nationales Zentrum Frühe Hilfen',
      url: 'https://www.fruehehilfen.de/',
      description: 'Fachinformationen zu Netzwerken, Qualität und Forschung.',
    },
    {
      title: 'kinderstark – NRW schafft Chancen',
      url: 'https://www.kinderstark.nrw/',
      description: 'Landesprogramm zum Auf- und Ausbau kommunaler Präventionsketten.',
    },
  ],
  organisations: ['netzwerk-fruehe-hilfen-niederrhein'],
})
