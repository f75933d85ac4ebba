import { page } from './page.ts'

export default page({
  slug: 'barrierefreiheit',
  title: 'Erklärung zur Barrierefreiheit',
  teaser: 'Was wir für die Zugänglichkeit tun, wo es noch Hürden gibt und an wen Sie sich wenden können.',
  body: `
    !callout Vorlage | Diese Erklärung folgt dem Muster des Durchführungsbeschlusses (EU) 2018/1523. Angaben in eckigen Klammern ergänzt die betreibende Stelle. Eine Prüfung durch Fachleute und durch Menschen mit Behinderungen steht noch aus.
    Diese Erklärung gilt für das IQZ-Portal. Rechtliche Grundlagen sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW) und die Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITV NRW).
    ## Stand der Vereinbarkeit mit den Anforderungen
    Das Portal ist mit dem Ziel entwickelt, die Anforderungen zu erfüllen. Seine Seiten werden bei jeder Änderung automatisch geprüft. Automatische Prüfungen erkennen nur einen Teil möglicher Hürden. Eine Aussage über die vollständige Vereinbarkeit ist deshalb noch nicht möglich: [Ergebnis der Prüfung eintragen: vollständig, teilweise oder nicht vereinbar].
    ## Bekannte Hürden
    - **Gebärdensprache:** Es gibt noch kein Video in Deutscher Gebärdensprache, sondern nur eine Textseite dazu.
    - **Leichte Sprache:** Die Erläuterungen sind noch nicht von einer Prüfgruppe geprüft.
    - **PDF-Dokumente:** Die Handreichung ist mit Überschriften und Lesereihenfolge ausgezeichnet, aber noch nicht unabhängig geprüft. Der gleiche Inhalt steht auch auf der zugehörigen Seite.
    - **Karte:** Die Karte ist mit der Tastatur bedienbar. Alle Angaben stehen zusätzlich in der Liste daneben.
    - **Inhalte anderer:** Für verlinkte Seiten anderer Anbieter können wir keine Aussage treffen.
    [Weitere Ergebnisse der Prüfung und Begründungen ergänzen]
    ## Erstellung dieser Erklärung
    Diese Erklärung wurde am 12. Oktober 2026 als Vorlage erstellt. Methode der Prüfung: [Selbstbewertung oder Prüfung durch Dritte]. Sie wird mindestens einmal im Jahr überprüft, das nächste Mal bis zum 12. Oktober 2027.
    ## Rückmeldung und Kontakt
    Sie haben eine Hürde gefunden oder brauchen einen Inhalt in anderer Form? Schreiben Sie uns, gern auch in einfachen Worten: [barrierefreiheit@iqz-portal.example](mailto:barrierefreiheit@iqz-portal.example). Telefon: [+49 221 4710 100](tel:+492214710100). [Adresse des barrierefreien Rückmeldeformulars ergänzen]
    Wir antworten so schnell wie möglich, spätestens innerhalb der gesetzlichen Frist.
    ## Ombudsverfahren
    Wenn wir Ihnen nicht zufriedenstellend weiterhelfen, können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen wenden. Das Verfahren ist kostenlos; einen Rechtsbeistand brauchen Sie nicht. [Aktuelle Kontaktdaten und Adresse des Antragsformulars von der Ombudsstelle übernehmen]
  `,
})
