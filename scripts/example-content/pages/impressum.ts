import { page } from './page.ts'

export default page({
  slug: 'impressum',
  title: 'Impressum',
  teaser: 'Angaben zum Anbieter dieses Portals und zu den verwendeten Daten.',
  body: `
    !callout Vorlage | Angaben in eckigen Klammern ergänzt die Stelle, die das Portal betreibt. Bitte lassen Sie den vollständigen Text vor der Veröffentlichung rechtlich prüfen.
    ## Angaben nach § 5 Digitale-Dienste-Gesetz (DDG)
    [Name und Rechtsform des Trägers]
    [Straße und Hausnummer, Postleitzahl und Ort]
    Vertreten durch: [Name und Funktion der vertretungsberechtigten Person]
    ## Kontakt
    E-Mail: [kontakt@iqz-portal.example](mailto:kontakt@iqz-portal.example)
    Telefon: [+49 221 4710 100](tel:+492214710100)
    ## Aufsicht und Umsatzsteuer
    Zuständige Aufsichtsbehörde: [Bezeichnung und Anschrift, falls vorhanden]
    Umsatzsteuer-Identifikationsnummer: [falls vorhanden]
    ## Verantwortlich nach § 18 Abs. 2 Medienstaatsvertrag (MStV)
    [Name und Anschrift der verantwortlichen Person]
    ## Karten und Daten
    - Grenzen auf den Karten: © GeoBasis-DE / BKG 2016 (Daten verändert)
    - Angaben zu den Gemeinden: © Statistisches Bundesamt (Destatis), Gemeindeverzeichnis
    - Postleitzahlen: GeoNames (geonames.org), CC BY 4.0, verändert
    ## Bilder
    Die Illustrationen wurden für dieses Portal gezeichnet. Soweit bei einem Bild nichts anderes angegeben ist: Illustration: IQZ-Portal.
    ## Haftung für Verweise
    Für Inhalte fremder Internetseiten, auf die wir verweisen, sind deren Anbieter verantwortlich. Bei der Aufnahme eines Verweises prüfen wir die Zielseite. Teilen Sie uns bitte mit, wenn ein Verweis nicht mehr stimmt.
  `,
})
