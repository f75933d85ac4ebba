import { page } from './page.ts'

export default page({
  slug: 'datenschutz',
  title: 'Datenschutz',
  teaser: 'Welche Daten beim Besuch dieses Portals anfallen – und welche nicht.',
  body: `
    !callout Vorlage | Dieser Text beschreibt, was das Portal technisch tut. Angaben in eckigen Klammern und die rechtliche Bewertung ergänzt die betreibende Stelle mit ihrer oder ihrem Datenschutzbeauftragten.
    ## Das Wichtigste in Kürze
    - Das Portal setzt keine Cookies und speichert nichts auf Ihrem Gerät.
    - Es gibt keine Besuchsstatistik, keine Werbung und keine eingebetteten Dienste anderer Anbieter.
    - Schriften, Bilder und Karten kommen von unserem eigenen Server.
    ## Verantwortlich
    [Name, Anschrift, E-Mail-Adresse und Telefonnummer der verantwortlichen Stelle]
    Datenschutzbeauftragte oder Datenschutzbeauftragter: [Kontakt]
    ## Aufruf der Seiten
    Wenn Sie eine Seite aufrufen, überträgt Ihr Browser technisch notwendige Daten an den Server: IP-Adresse, Zeitpunkt, aufgerufene Adresse, übertragene Datenmenge und Angaben zum Browser. Ohne diese Daten kann die Seite nicht ausgeliefert werden. Ob und wie lange sie in Protokollen gespeichert werden, hängt vom Betrieb des Servers ab: [Speicherdauer und Zweck].
    Rechtsgrundlage: [zum Beispiel Art. 6 Abs. 1 Buchstabe e DSGVO in Verbindung mit dem Datenschutzgesetz Nordrhein-Westfalen]
    ## Abonnierte Kalender und RSS
    Wenn Sie einen Kalender oder den RSS-Feed abonnieren, ruft Ihr Programm die Datei regelmäßig ab. Dabei fallen dieselben Daten an wie beim Aufruf einer Seite. Eine Anmeldung ist nicht nötig; wir führen keine Liste der Abonnements.
    ## Karte der Familienmanagerinnen und Familienmanager
    Gezeigt werden nur Personen, die eingewilligt haben. Sie können die Einwilligung jederzeit widerrufen; der Eintrag wird dann gelöscht. Die Karte wird ohne Kartendienst eines anderen Anbieters dargestellt.
    ## Wenn Sie uns schreiben
    E-Mails bewahren wir auf, solange es für die Bearbeitung nötig ist und solange Aufbewahrungsfristen gelten: [Fristen].
    ## Ihre Rechte
    - Auskunft (Art. 15 DSGVO)
    - Berichtigung (Art. 16 DSGVO)
    - Löschung (Art. 17 DSGVO)
    - Einschränkung der Verarbeitung (Art. 18 DSGVO)
    - Datenübertragbarkeit (Art. 20 DSGVO), soweit anwendbar
    - Widerspruch (Art. 21 DSGVO)
    - Beschwerde bei einer Aufsichtsbehörde (Art. 77 DSGVO). In Nordrhein-Westfalen ist das die Landesbeauftragte für Datenschutz und Informationsfreiheit.
  `,
})
