import type { DocumentOfType } from '../../content/document-types.ts'
import { oncePerObject } from '../../once-per-object.ts'
import { readStoredVersions } from '../versions/read-stored-versions.ts'
import { facetsOf } from './facets-of.ts'
import { facetsOfPlace } from './facets-of-place.ts'
import { readPlace } from './read-place.ts'
import { readStatus } from './status.ts'
import { uidOf } from './uid.ts'

/**
 * The facets by which feeds carry an event, each once: those that it has, and those that it had while people already
 * awaited it. Who subscribed to a Kreis would otherwise see it vanish, and learn neither where to go nor, later, that it
 * is off. What it had the document keeps since it was published (`nextVersions`); one that was moved online past the
 * Studio still says where it was. The same object always gives the same answer.
 */
export const feedFacetsOf: (event: DocumentOfType<'event'>) => readonly string[] = oncePerObject((event) => [
  ...new Set([...facetsOf(event), ...facetsBeforeMove(event), ...keptFacets(event)]),
])

function keptFacets({ _id, calendarVersions }: DocumentOfType<'event'>): string[] {
  const facets: unknown = readStoredVersions(calendarVersions).get(uidOf(_id))?.facets
  return Array.isArray(facets) ? facets.filter(isFacet) : []
}

const isFacet = (value: unknown): value is string => typeof value === 'string' && /^[a-z]+:./.test(value)

function facetsBeforeMove({ status, venue, recurrence }: DocumentOfType<'event'>): string[] {
  const wasMoved = (own: unknown) => readStatus(own) === 'movedOnline'
  const parts = [{ status, venue }, ...(recurrence?.exceptions ?? [])]
  return parts
    .filter((part) => wasMoved(status) || wasMoved(part.status))
    .flatMap((part) => facetsOfPlace({ attendance: 'onsite', place: readPlace(part.venue ?? venue) }))
}
