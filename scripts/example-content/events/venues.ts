import type { Venue } from '@iqz/shared/content/sanity.types.ts'
import { municipalityOfDocument } from '@iqz/shared/geography/municipalities.ts'
import { municipalityId, reference } from '../writing/reference.ts'

/** An invented place in a real municipality; the point is that of the municipality. */
function venue(
  name: string,
  street: string,
  postalCode: string,
  slug: string,
  accessibility?: string,
): Venue {
  const id = municipalityId(slug)
  const municipality = municipalityOfDocument(id)
  if (!municipality) throw new Error(`No municipality has the slug "${slug}".`)
  return {
    _type: 'venue',
    name,
    street,
    postalCode,
    city: municipality.name,
    municipality: reference(id),
    location: { _type: 'geopoint', lat: municipality.latitude, lng: municipality.longitude },
    ...(accessibility && { accessibility }),
  }
}

const STEP_FREE =
  'Stufenloser Zugang, Aufzug und rollstuhlgerechte Toilette im Haus. Induktionsanlage im Saal.'
const STEP_FREE_SIDE =
  'Stufenloser Zugang über den Seiteneingang; bitte klingeln. Rollstuhlgerechte Toilette im Erdgeschoss.'

/** Invented venues over all five Regierungsbezirke. */
export const venues = {
  bochum: venue('Tagungszentrum am Campus (Beispiel)', 'Musterstraße 1', '44801', 'bochum', STEP_FREE),
  gelsenkirchen: venue(
    'Kulturforum Alte Zeche (Beispiel)',
    'Musterschacht 4',
    '45879',
    'gelsenkirchen',
    STEP_FREE,
  ),
  rosendahl: venue('Bürgerhaus (Beispiel)', 'Beispielweg 2', '48720', 'rosendahl', STEP_FREE_SIDE),
  billerbeck: venue('Haus der Begegnung (Beispiel)', 'Musterkirchplatz 6', '48727', 'billerbeck', STEP_FREE),
  muenster: venue('Stadtteilhaus am Hafen (Beispiel)', 'Musterkai 11', '48155', 'muenster', STEP_FREE),
  koeln: venue('Forum Volkshochschule (Beispiel)', 'Musterring 25', '50667', 'koeln', STEP_FREE),
  aachen: venue('Altes Kurhaus, Kleiner Saal (Beispiel)', 'Musterallee 8', '52062', 'aachen', STEP_FREE_SIDE),
  euskirchen: venue(
    'Kreishaus, Sitzungssaal 1 (Beispiel)',
    'Beispielring 32',
    '53879',
    'euskirchen',
    STEP_FREE,
  ),
  duesseldorf: venue('Haus der Kommunen (Beispiel)', 'Musterufer 3', '40213', 'duesseldorf', STEP_FREE),
  wuppertal: venue(
    'Quartierszentrum Talachse (Beispiel)',
    'Beispieltreppe 7',
    '42275',
    'wuppertal',
    STEP_FREE_SIDE,
  ),
  kleve: venue('Stadthalle (Beispiel)', 'Musterdeich 20', '47533', 'kleve', STEP_FREE),
  bielefeld: venue(
    'Neues Rathaus, Raum der Begegnung (Beispiel)',
    'Beispielplatz 1',
    '33602',
    'bielefeld',
    STEP_FREE,
  ),
  detmold: venue('Werkstatthaus (Beispiel)', 'Mustergasse 14', '32756', 'detmold', STEP_FREE_SIDE),
  paderborn: venue(
    'Akademie Kommune und Familie (Beispiel)',
    'Beispielweg 7',
    '33098',
    'paderborn',
    STEP_FREE,
  ),
  siegen: venue(
    'Haus am Oberen Schloss (Beispiel)',
    'Musterberg 5',
    '57072',
    'siegen',
    'Steiler Zuweg; ein Fahrdienst ab Bahnhof kann bei der Anmeldung bestellt werden. Im Haus stufenlos.',
  ),
  hamm: venue('Heinrich-Beispiel-Haus, Gläserner Saal', 'Beispielstraße 44', '59065', 'hamm', STEP_FREE),
  hattingen: venue('Werkhalle Ruhrbogen (Beispiel)', 'Musterufer 20', '45525', 'hattingen', STEP_FREE),
} satisfies Record<string, Venue>
