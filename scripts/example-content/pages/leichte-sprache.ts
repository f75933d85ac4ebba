import { page } from './page.ts'

export default page({
  slug: 'leichte-sprache',
  title: 'Leichte Sprache',
  teaser: 'Hier erklären wir in Leichter Sprache, was Sie auf dieser Internet-Seite finden.',
  body: `
    ## Willkommen
    Diese Internet-Seite heißt: IQZ-Portal.
    Hier geht es um Familien.
    Und um Städte und Gemeinden in Nordrhein-Westfalen.
    ## Was ist Familien-Politik?
    Städte und Gemeinden können viel für Familien tun.
    Zum Beispiel:
    - Sie bauen Spiel-Plätze.
    - Sie sorgen für Plätze in der Kita.
    - Sie beraten Familien.
    - Sie helfen, wenn jemand Pflege braucht.
    Das alles heißt zusammen: Familien-Politik.
    ## Für wen ist die Internet-Seite?
    Die Internet-Seite ist für Menschen, die für Familien arbeiten.
    Zum Beispiel im Rathaus oder in einem Verein.
    Aber alle dürfen hier lesen.
    ## Was finden Sie hier?
    ### Wissen
    Hier stehen Texte über Familien-Politik.
    ### Praxis
    Hier stehen Beispiele.
    Die Beispiele zeigen: So kann man Familien helfen.
    ### Veranstaltungen
    Hier stehen Termine.
    ### Qualifizierung
    Hier stehen Kurse.
    In den Kursen lernt man etwas über Familien-Politik.
    ### Familienmanager
    Hier sehen Sie eine Karte.
    Auf der Karte sind Menschen, die sich gut mit Familien-Politik auskennen.
    Sie können diese Menschen anrufen.
    Oder Sie können ihnen eine E-Mail schreiben.
    ## So benutzen Sie die Internet-Seite
    Ganz oben steht das Menü.
    Im Menü stehen die Teile von der Internet-Seite.
    Klicken Sie auf ein Wort.
    Dann kommen Sie zu diesem Teil.
    Ganz unten stehen auch wichtige Seiten.
    Zum Beispiel: Barrierefreiheit.
    ## Haben Sie Fragen?
    Schreiben Sie uns eine E-Mail: [kontakt@iqz-portal.example](mailto:kontakt@iqz-portal.example)
    Oder rufen Sie uns an: [+49 221 4710 100](tel:+492214710100)
    ## Wichtig
    Die meisten Texte auf dieser Internet-Seite sind nicht in Leichter Sprache.
    Diese Seite hat noch keine Prüf-Gruppe gelesen.
    Das wollen wir noch machen.
  `,
})
