import { occurrencesOf, type StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { firstDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { type Instant, startOfBerlinDay } from '@iqz/shared/calendar/time/berlin-time.ts'
import { plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'

/**
 * Until when one can still register for an event: until it begins, the last time when it repeats; for whole days until the
 * first of them is over in Berlin. Undefined while nobody knows when that is.
 */
export function lastMomentToRegister(event: StoredEvent): Instant | undefined {
  const span = occurrencesOf(event).occurrences.at(-1)?.span
  if (!span) return undefined
  return span.kind === 'time' ? span.start : startOfBerlinDay(plusDays(firstDayOf(span), 1))
}
