import type { IllustrationName } from '../illustrations/illustrations.ts'

interface Portrait {
  description: string
  office: string
  phone: string
  image?: IllustrationName
}

/** Example portraits, by slug of the municipality. The family offices in them are invented. */
export const portraits: Record<string, Portrait> = {
  bochum: {
    description: `
      Bochum liegt mitten im Ruhrgebiet und ist Hochschulstadt. Familien leben hier in sehr unterschiedlichen Quartieren – von der Gründerzeitstraße bis zur Siedlung im Grünen.
      Das Beispielprojekt [Lotsinnen für den Anfang](practiceExample-lotsinnen-fuer-den-anfang) zeigt, wie ein Lotsendienst in einer Großstadt aussehen kann.
    `,
    office: 'Stabsstelle Familie (Beispiel)',
    phone: '+49 221 4710 110',
    image: 'stadtsilhouette',
  },
  rosendahl: {
    description: `
      Die Gemeinde Rosendahl im Kreis Coesfeld besteht aus den Ortsteilen Darfeld, Holtwick und Osterwick. Kurze Wege in die Verwaltung treffen hier auf lange Wege zur nächsten Beratungsstelle.
      Wie Beratung in die Ortsteile kommt, beschreibt das Beispiel [Das Familienbüro kommt ins Dorf](practiceExample-das-familienbuero-kommt-ins-dorf).
    `,
    office: 'Fachbereich Bürgerservice und Familie (Beispiel)',
    phone: '+49 221 4710 120',
    image: 'fahrrad',
  },
  koeln: {
    description: `
      Köln ist die bevölkerungsreichste Stadt Nordrhein-Westfalens. Die neun Stadtbezirke unterscheiden sich in ihrer Altersstruktur und in den Lebenslagen der Familien deutlich; Planung geschieht deshalb möglichst quartiersbezogen.
    `,
    office: 'Leitstelle Familienfreundliche Stadt (Beispiel)',
    phone: '+49 221 4710 130',
    image: 'spielplatz',
  },
  solingen: {
    description: `
      Die Großstadt Solingen im Bergischen Land liegt im Regierungsbezirk Düsseldorf. Stadtteile mit dörflichem Kern und dichte Innenstadtquartiere liegen hier nah beieinander.
    `,
    office: 'Koordination Frühe Hilfen (Beispiel)',
    phone: '+49 221 4710 140',
  },
  bielefeld: {
    description: `
      Bielefeld ist die größte Stadt in Ostwestfalen-Lippe und eine bedeutende Arbeitgeberin der Region – auch für Menschen, die neben dem Beruf Angehörige pflegen.
    `,
    office: 'Servicestelle Beruf und Familie (Beispiel)',
    phone: '+49 221 4710 150',
  },
  monschau: {
    description: `
      Monschau liegt in der Eifel und gehört zur Städteregion Aachen. Die Ortschaften verteilen sich über eine große Fläche; Angebote entstehen deshalb oft gemeinsam mit den Nachbarkommunen.
    `,
    office: 'Familienservice Nordeifel (Beispiel)',
    phone: '+49 221 4710 160',
    image: 'gemeinschaftsgarten',
  },
  'bad-berleburg': {
    description: `
      Bad Berleburg im Kreis Siegen-Wittgenstein gehört der Fläche nach zu den größten Städten in Nordrhein-Westfalen und zählt zugleich zu den kleineren nach Einwohnerinnen und Einwohnern. Zeit und Wege sind hier ein Familienthema.
    `,
    office: 'Stabsstelle Zukunft und Familie (Beispiel)',
    phone: '+49 221 4710 170',
    image: 'zeit-fuer-familie',
  },
  detmold: {
    description: `
      Detmold ist Kreisstadt des Kreises Lippe und Sitz der Bezirksregierung. Die Altersstruktur verändert sich spürbar; Angebote für mehrere Generationen gewinnen an Gewicht.
    `,
    office: 'Büro für Generationen (Beispiel)',
    phone: '+49 221 4710 180',
    image: 'generationen',
  },
}
