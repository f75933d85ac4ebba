import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { compareSpans, endOf } from '@iqz/shared/calendar/occurrences/span.ts'
import type { ContentReader } from '../reader.ts'
import { compare } from './by-date.ts'
import type { ListedEvent } from './events.ts'
import { listedBy } from './listed-by.ts'

/** The events in a municipality that are not over yet, the next one there first. */
export function upcomingEventsOfMunicipality(read: ContentReader, municipalityId: string): ListedEvent[] {
  const toCome = read
    .referrers(municipalityId, 'event')
    .flatMap((event) =>
      occurrencesOf(event).occurrences.map((occurrence) => ({ id: event._id, ...occurrence })),
    )
    .filter(({ span }) => !read.hasPassed(endOf(span)))
    .sort((a, b) => compareSpans(a.span, b.span) || compare(a.id, b.id))
  return listedBy(toCome, ({ place }) => place?.municipalityId === municipalityId)
}
