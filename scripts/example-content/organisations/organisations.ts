import type { ExampleDocument } from '../writing/example-document.ts'
import { municipalityId, reference } from '../writing/reference.ts'

interface OrganisationText {
  slug: string
  name: string
  kind: 'institution' | 'initiative' | 'buendnis' | 'traeger'
  description: string
  phone: string
  address: string
  municipality: string
}

const texts: OrganisationText[] = [
  {
    slug: 'iqz',
    name: 'Informations- und Qualifizierungszentrum für Kommunen (IQZ)',
    kind: 'institution',
    description:
      'Betreibt dieses Portal. Vermittelt Wissen, fördert die Zusammenarbeit der Kommunen und qualifiziert Fachkräfte für kommunale Familienpolitik.',
    phone: '+49 221 4710 100',
    address: 'Musterstraße 1\n44801 Bochum',
    municipality: 'bochum',
  },
  {
    slug: 'institut-fuer-kommunale-familienforschung',
    name: 'Institut für kommunale Familienforschung (Beispiel)',
    kind: 'institution',
    description:
      'Erfundene Einrichtung: berät Kommunen beim Aufbau einer Familienberichterstattung und wertet Familienbefragungen aus.',
    phone: '+49 221 4710 101',
    address: 'Musterallee 12\n45127 Essen',
    municipality: 'essen',
  },
  {
    slug: 'akademie-kommune-und-familie',
    name: 'Akademie Kommune und Familie (Beispiel)',
    kind: 'institution',
    description:
      'Erfundener Bildungsträger: berufsbegleitende Fortbildungen für Jugendämter und Familienbüros.',
    phone: '+49 221 4710 102',
    address: 'Beispielweg 7\n33098 Paderborn',
    municipality: 'paderborn',
  },
  {
    slug: 'fortbildungswerk-rhein-maas',
    name: 'Fortbildungswerk Rhein-Maas (Beispiel)',
    kind: 'traeger',
    description: 'Erfundener Bildungsträger: Seminare zu Moderation, Beteiligung und Netzwerkarbeit.',
    phone: '+49 221 4710 103',
    address: 'Musterplatz 3\n52062 Aachen',
    municipality: 'aachen',
  },
  {
    slug: 'lokales-buendnis-ruhrbogen',
    name: 'Lokales Bündnis für Familie Ruhrbogen (Beispiel)',
    kind: 'buendnis',
    description:
      'Erfundenes Bündnis aus Betrieben, Stadtverwaltung, Wohlfahrtsverbänden und Familien, das sich für verlässliche Randzeitenbetreuung einsetzt.',
    phone: '+49 221 4710 104',
    address: 'Musterufer 20\n45525 Hattingen',
    municipality: 'hattingen',
  },
  {
    slug: 'landesnetzwerk-familienbueros',
    name: 'Netzwerk der Familienbüros (Beispiel)',
    kind: 'initiative',
    description:
      'Erfundener Zusammenschluss: kollegialer Austausch von Familienbüros und Servicestellen aus Städten, Gemeinden und Kreisen.',
    phone: '+49 221 4710 105',
    address: 'Beispielstraße 44\n59065 Hamm',
    municipality: 'hamm',
  },
  {
    slug: 'familienbildungsstaette-haus-am-markt',
    name: 'Familienbildungsstätte Haus am Markt e. V. (Beispiel)',
    kind: 'traeger',
    description:
      'Erfundener freier Träger: Eltern-Kind-Gruppen, Elternkurse und offene Treffs in mehreren Sprachen.',
    phone: '+49 221 4710 106',
    address: 'Mustermarkt 2\n42651 Solingen',
    municipality: 'solingen',
  },
  {
    slug: 'initiative-pflege-und-beruf',
    name: 'Initiative Pflege und Beruf (Beispiel)',
    kind: 'initiative',
    description:
      'Erfundene Initiative: begleitet Verwaltungen und Betriebe, deren Beschäftigte Angehörige pflegen.',
    phone: '+49 221 4710 107',
    address: 'Beispielring 9\n33602 Bielefeld',
    municipality: 'bielefeld',
  },
  {
    slug: 'netzwerk-fruehe-hilfen-niederrhein',
    name: 'Netzwerk Frühe Hilfen Niederrhein (Beispiel)',
    kind: 'buendnis',
    description:
      'Erfundenes Netzwerk aus Hebammen, Kinderarztpraxen, Schwangerschaftsberatung, Jugend- und Gesundheitsämtern.',
    phone: '+49 221 4710 108',
    address: 'Musterdeich 15\n47533 Kleve',
    municipality: 'kleve',
  },
  {
    slug: 'alleinerziehend-im-quartier',
    name: 'Alleinerziehend im Quartier e. V. (Beispiel)',
    kind: 'initiative',
    description:
      'Erfundener Verein: gegenseitige Hilfe, Rechtsinformation und Ferienfreizeiten für Ein-Eltern-Familien.',
    phone: '+49 221 4710 109',
    address: 'Beispielgasse 5\n45879 Gelsenkirchen',
    municipality: 'gelsenkirchen',
  },
  {
    slug: 'ganztagsverbund-nordeifel',
    name: 'Ganztagsverbund Nordeifel gGmbH (Beispiel)',
    kind: 'traeger',
    description: 'Erfundener Träger: Offener Ganztag und Ferienbetreuung für mehrere Kommunen der Nordeifel.',
    phone: '+49 221 4710 111',
    address: 'Musterhöhe 1\n52156 Monschau',
    municipality: 'monschau',
  },
]

function organisation({ slug, municipality, ...text }: OrganisationText): ExampleDocument {
  return {
    _id: `organisation-${slug}`,
    _type: 'organisation',
    ...text,
    website: `https://www.example.org/${slug}`,
    email: `info@${slug}.example`,
    municipality: reference(municipalityId(municipality)),
  }
}

/** The operator of the portal and invented organisations of every kind. */
export const organisations = texts.map(organisation)
