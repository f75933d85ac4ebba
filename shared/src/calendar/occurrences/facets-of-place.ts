import { municipalityOfDocument } from '../../geography/municipalities.ts'
import type { Occurrence } from './occurrence.ts'

/** The facets of where an occurrence takes place by now, with their values: what was moved online has no place any more. */
export function facetsOfPlace({ attendance, place }: Pick<Occurrence, 'attendance' | 'place'>): string[] {
  const municipality = municipalityOfDocument(place?.municipalityId)
  return [
    ...(municipality ? [`region:${municipality.region.ags}`, `district:${municipality.district.ags}`] : []),
    ...(attendance === 'onsite' ? [] : ['online:yes']),
  ]
}
