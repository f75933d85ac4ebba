import { municipalityOfDocument } from '../../geography/municipalities.ts'
import type { OccurrencePlace } from './occurrence.ts'

/**
 * The town of a place: as the editors wrote it, or else the name of the municipality that they chose. Null when they did
 * neither.
 */
export function townOf(place: Pick<OccurrencePlace, 'city' | 'municipalityId'> | null): string | null {
  return place?.city ?? municipalityOfDocument(place?.municipalityId)?.name ?? null
}
