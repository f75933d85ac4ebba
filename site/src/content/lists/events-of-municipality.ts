import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { compareSpans, endOf } from '@iqz/shared/calendar/occurrences/span.ts'
import type { ContentReader } from '../reader.ts'
import { compare } from './by-date.ts'

/** Ids of the events in a municipality that are not over yet, the next one first. */
export const upcomingEventsOfMunicipality = (read: ContentReader, municipalityId: string): string[] =>
  read
    .referrers(municipalityId, 'event')
    .flatMap((event) =>
      occurrencesOf(event).occurrences.map((occurrence) => ({ id: event._id, ...occurrence })),
    )
    .filter(({ place, span }) => place?.municipalityId === municipalityId && !read.hasPassed(endOf(span)))
    .sort((a, b) => compareSpans(a.span, b.span) || compare(a.id, b.id))
    .map(({ id }) => id)
    .filter((id, index, ids) => ids.indexOf(id) === index)
