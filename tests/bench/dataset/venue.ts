import type { Venue } from '@iqz/shared/content/sanity.types.ts'
import { reference } from '../../../scripts/example-content/writing/reference.ts'
import type { Setting } from './setting.ts'

/** The town hall of some municipality. */
export function venue(setting: Setting): Venue {
  const { ags, name, seatPostcode, latitude, longitude } = setting.place()
  return {
    _type: 'venue',
    name: `Rathaus ${name}`,
    street: `Marktplatz ${setting.random.whole(1, 40)}`,
    postalCode: seatPostcode,
    city: name,
    municipality: reference(`municipality-${ags}`),
    location: { _type: 'geopoint', lat: latitude, lng: longitude },
  }
}
