import { page } from './page.ts'

export default page({
  slug: 'ueber-uns',
  title: 'Über uns',
  teaser: 'Was das Portal will, für wen es da ist und wie seine Inhalte entstehen.',
  body: `
    Das Informations- und Qualifizierungszentrum für Kommunen (IQZ) unterstützt Städte, Gemeinden und Kreise in Nordrhein-Westfalen dabei, ihre Familienpolitik weiterzuentwickeln. Dieses Portal ist unser gemeinsamer Arbeitsort: für Verwaltung, Politik, freie Träger, Verbände und Initiativen.
    ## Drei Aufgaben
    - **Wissen vermitteln:** Grundlagen und Vertiefungen, fachlich geprüft, mit Quellen und Datum der letzten Durchsicht
    - **Zusammenarbeit fördern:** Beispiele aus der Praxis, Ansprechpersonen in Ihrer Nähe, gemeinsame Veranstaltungen
    - **Qualifizierung anbieten:** eigene Zertifikatskurse und ein Überblick über Angebote anderer
    ## Wie unsere Inhalte entstehen
    Beiträge werden von der Redaktion geschrieben oder betreut. Wir nennen Quellen, unterscheiden Tatsachen von Einschätzungen und prüfen Texte in regelmäßigen Abständen. Fehler korrigieren wir, sobald wir von ihnen erfahren.
    Praxisbeispiele folgen immer demselben Aufbau, damit Sie vergleichen können: Anlass, Ziele, Zielgruppen, Inhalte, Ergebnisse. Auch was nicht geklappt hat, gehört dazu.
    !callout Beispieldaten | Dieses Portal ist mit Beispielen gefüllt. Personen, Einrichtungen mit dem Zusatz „Beispiel“, Praxisprojekte, Kurse und Termine sind erfunden. Städte, Gemeinden, Gesetze und angegebene Quellen gibt es wirklich.
    ## Ihre Hinweise
    Kennen Sie ein Projekt, das andere weiterbringt? Fehlt ein Thema? Schreiben Sie an [redaktion@iqz-portal.example](mailto:redaktion@iqz-portal.example).
  `,
})
