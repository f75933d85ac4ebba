import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import type { Municipality } from '@iqz/shared/geography/municipalities.ts'

type Located = Pick<DocumentOfType<'manager'>, 'location'>

/** Where somebody is on the map, in degrees: the place an editor set, else the municipality's. */
export function pointOf(
  { location }: Located,
  municipality: Municipality,
): { latitude: number; longitude: number } {
  const { lat, lng } = location ?? {}
  if (typeof lat === 'number' && typeof lng === 'number') return { latitude: lat, longitude: lng }
  return { latitude: municipality.latitude, longitude: municipality.longitude }
}
