import { occurrencesOf, type StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { firstDayOf, type Span } from '@iqz/shared/calendar/occurrences/span.ts'
import { spanOn } from '@iqz/shared/calendar/recurrence/span-on.ts'
import type { CalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'

/** The fields of an event that say when it takes place. */
export interface DateFields {
  startsAt?: string
  endsAt?: string
  startDate?: string
  endDate?: string
}

/** When an event takes place as it is stored, the first time of one that repeats; null when nobody can say. */
export const spanOf = (event: StoredEvent): Span | null =>
  occurrencesOf({ ...event, recurrence: undefined }).occurrences[0]?.span ?? null

/**
 * The dates of an event that begins on another day, at the same clock times in Berlin and as long as before. Without
 * times when the clock does not show them on that day: then an editor has to choose.
 */
export function movedTo(day: CalendarDate, event: StoredEvent): DateFields {
  const before = spanOf(event)
  const span = before && spanOn(day, before)
  if (!span || typeof span === 'string') return {}
  if (span.kind === 'time') return { startsAt: span.start, ...(span.endAssumed ? {} : { endsAt: span.end }) }
  return { startDate: firstDayOf(span), ...(event.endDate ? { endDate: span.lastDay } : {}) }
}
