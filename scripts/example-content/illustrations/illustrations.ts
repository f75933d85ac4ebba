/** Every illustration of the example content with its alternative text; drawn by render.ts into images/. */
export const illustrations = {
  stadtsilhouette: {
    alt: 'Stadtsilhouette mit Wohnhäusern, Kirchturm, Förderturm und Bäumen; davor geht eine Familie mit Kinderwagen spazieren.',
  },
  kuechentisch: {
    alt: 'Küchentisch am Abend: Ein Erwachsener arbeitet am Laptop, ein Kind malt, ein zweiter Erwachsener stellt Essen auf den Tisch.',
  },
  'zeit-fuer-familie': {
    alt: 'Große Uhr über Hausdächern; auf ihrem Rand balancieren Erwachsene und Kinder, Sonne und Mond stehen am Himmel.',
  },
  trittsteine: {
    alt: 'Fluss mit Trittsteinen: Ein Kind springt an der Hand einer erwachsenen Person von Stein zu Stein auf das andere Ufer zu.',
  },
  'haus-mit-herz': {
    alt: 'Haus im Querschnitt: Im Erdgeschoss wird eine ältere Frau im Sessel umsorgt, darüber schläft ein Kind; auf dem Dach leuchtet ein Herz.',
  },
  mittagstisch: {
    alt: 'Runder Mittagstisch von oben mit acht gleichen Tellern, einem Wasserkrug und vielen Händen, die zugreifen.',
  },
  bausteine: { alt: 'Kinder bauen aus großen bunten Bauklötzen ein Haus mit Tor.' },
  bibliothek: {
    alt: 'Bibliothek mit hohen Regalen; ein Kind liest auf einem Bücherstapel, ein Großvater liest vor.',
  },
  'lotsen-leuchtturm': {
    alt: 'Leuchtturm an einer ruhigen Küste weist einem kleinen Boot mit einer Familie den Weg.',
  },
  werkstattkarten: { alt: 'Wand mit bunten Karten und Klebepunkten; drei Menschen ordnen die Karten.' },
  spielplatz: { alt: 'Spielplatz mit Rutsche, Schaukel und Klettergerüst zwischen Bäumen; Kinder spielen.' },
  generationen: {
    alt: 'Bank unter einem großen Baum, auf der ein älteres Paar mit einem Kind sitzt; daneben reparieren zwei Jugendliche ein Fahrrad.',
  },
  gemeinschaftsgarten: {
    alt: 'Gemeinschaftsgarten mit Hochbeeten, Sonnenblumen und Gießkanne; Erwachsene und Kinder gärtnern.',
  },
  bruecke: { alt: 'Bogenbrücke verbindet zwei Ufer mit Häusern; in der Mitte begegnen sich Menschen.' },
  willkommen: {
    alt: 'Bunte Haustüren nebeneinander, eine steht offen; davor begrüßen Nachbarn eine Familie mit Koffer.',
  },
  rathaus: {
    alt: 'Rathaus mit Uhrturm und weit geöffneter Tür, aus der Licht auf den Platz fällt; eine Familie geht hinein.',
  },
  besprechungstisch: {
    alt: 'Runder Besprechungstisch von oben, an dem sechs Menschen mit Papieren und Tassen sitzen.',
  },
  fahrrad: {
    alt: 'Frau fährt ein Lastenrad mit Sonnendach und zwei Kindern durch eine hügelige Landschaft mit Dorf.',
  },
  familienbericht: {
    alt: 'Aufgeschlagener Bericht mit Balken, Kreisdiagramm und einer kleinen Familie aus Papier, die darüber spaziert.',
  },
  kartenpins: {
    alt: 'Gefaltete Landkarte mit Feldern, Fluss und vier bunten Markierungen, die durch Wege verbunden sind.',
  },
  'online-treffen': {
    alt: 'Laptop auf einem Schreibtisch zeigt vier Menschen im Videogespräch; daneben eine Tasse und eine Pflanze.',
  },
  zertifikat: { alt: 'Zertifikat mit Siegel und Band, umgeben von Konfetti; zwei Hände halten es hoch.' },
  handreichung: { alt: 'Stapel von Arbeitsblättern mit einer Treppe aus zehn Stufen und einem Stift.' },
} as const satisfies Record<string, { alt: string }>

export type IllustrationName = keyof typeof illustrations
