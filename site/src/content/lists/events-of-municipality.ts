import { readSpan } from '@iqz/shared/calendar/occurrences/read-span.ts'
import { compareSpans, endOf } from '@iqz/shared/calendar/occurrences/span.ts'
import type { ContentReader } from '../reader.ts'
import { compare } from './by-date.ts'

/** Ids of the events in a municipality that are not over yet, the next one first. */
export const upcomingEventsOfMunicipality = (read: ContentReader, municipalityId: string): string[] =>
  read
    .referrers(municipalityId, 'event')
    .filter(({ venue }) => venue?.municipality?._ref === municipalityId)
    .flatMap((event) => {
      const { span } = readSpan(event)
      return span && !read.hasPassed(endOf(span)) ? { id: event._id, span } : []
    })
    .sort((a, b) => compareSpans(a.span, b.span) || compare(a.id, b.id))
    .map(({ id }) => id)
