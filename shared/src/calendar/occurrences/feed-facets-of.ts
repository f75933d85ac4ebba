import type { DocumentOfType } from '../../content/document-types.ts'
import { oncePerObject } from '../../once-per-object.ts'
import { facetsOf } from './facets-of.ts'
import { facetsOfPlace } from './facets-of-place.ts'
import { readPlace } from './read-place.ts'
import { readStatus } from './status.ts'

/**
 * The facets by which feeds carry an event, each once: those that it has, and those of the places that it had until it was
 * moved online. Who subscribed to a Kreis would otherwise see it vanish, and learn neither where to go nor, later, that it
 * is off. The same object always gives the same answer.
 */
export const feedFacetsOf: (event: DocumentOfType<'event'>) => readonly string[] = oncePerObject((event) => [
  ...new Set([...facetsOf(event), ...facetsBeforeMove(event)]),
])

function facetsBeforeMove({ status, venue, recurrence }: DocumentOfType<'event'>): string[] {
  const wasMoved = (own: unknown) => readStatus(own) === 'movedOnline'
  const parts = [{ status, venue }, ...(recurrence?.exceptions ?? [])]
  return parts
    .filter((part) => wasMoved(status) || wasMoved(part.status))
    .flatMap((part) => facetsOfPlace({ attendance: 'onsite', place: readPlace(part.venue ?? venue) }))
}
