import { page } from './page.ts'

export default page({
  slug: 'gebaerdensprache',
  title: 'Gebärdensprache',
  teaser: 'Informationen zur Deutschen Gebärdensprache auf diesem Portal und bei unseren Veranstaltungen.',
  body: `
    !callout Video in Vorbereitung | An dieser Stelle gehört ein Video in Deutscher Gebärdensprache (DGS), das Inhalt und Bedienung des Portals erläutert. Die betreibende Stelle lässt es herstellen. Bis dahin finden Sie die Erläuterungen hier als Text.
    ## Worum es auf dem Portal geht
    Das IQZ-Portal informiert über kommunale Familienpolitik in Nordrhein-Westfalen. Es richtet sich an Menschen, die in Städten, Gemeinden und Kreisen für Familien arbeiten.
    - **Wissen:** Fachbeiträge zu Grundlagen, Instrumenten und Studien
    - **Praxis:** Beispiele aus Kommunen
    - **Veranstaltungen:** Termine mit Angaben zur Barrierefreiheit
    - **Qualifizierung:** Kurse und Fortbildungen
    - **Familienmanagement:** Ansprechpersonen auf einer Karte und in einer Liste
    ## So finden Sie sich zurecht
    Das Menü steht auf jeder Seite oben. Unten auf jeder Seite finden Sie Impressum, Datenschutz und die Erklärung zur Barrierefreiheit. Auf vielen Seiten führt eine Zeile unter dem Menü zurück zur Übersicht.
    ## Gebärdensprache bei Veranstaltungen
    Bei größeren Veranstaltungen planen wir die Übersetzung in DGS ein. Bei allen anderen bestellen wir sie gern. Bitte nennen Sie Ihren Bedarf bei der Anmeldung, möglichst vier Wochen vorher. Für Sie entstehen keine Kosten.
    ## Kontakt
    Schreiben Sie uns: [kontakt@iqz-portal.example](mailto:kontakt@iqz-portal.example). Auf Wunsch vereinbaren wir ein Gespräch mit Dolmetscherin oder Dolmetscher.
  `,
})
