import { occurrencesOf, type StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { firstDayOf, type Span } from '@iqz/shared/calendar/occurrences/span.ts'
import { spanOn } from '@iqz/shared/calendar/recurrence/span-on.ts'
import { berlinTime, instantOfBerlin, toInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
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

/** The new day and clock time in Berlin of what is moved; an empty time means the one it had. */
export interface Moment {
  day: CalendarDate
  time: string
}

/**
 * The dates of what begins on another day, as long as before; at the same clock times in Berlin, or beginning at another.
 * Without times when the clock does not show them on that day: then an editor has to choose.
 *
 * @param stored what is stored now: an end that is there moves as well, even where it says nothing new
 */
export function movedTo({ day, time }: Moment, before: Span, stored: { endDate?: unknown } = {}): DateFields {
  if (before.kind === 'time' && time !== '' && time !== berlinTime(before.start)) {
    const start = instantOfBerlin(day, time)
    if (start === 'gap' || start === 'fold') return {}
    const length = Date.parse(before.end) - Date.parse(before.start)
    const end = toInstant(new Date(Date.parse(start) + length))
    return { startsAt: start, ...(before.endAssumed ? {} : { endsAt: end }) }
  }
  const span = spanOn(day, before)
  if (typeof span === 'string') return {}
  if (span.kind === 'time') return { startsAt: span.start, ...(span.endAssumed ? {} : { endsAt: span.end }) }
  const first = firstDayOf(span)
  return { startDate: first, ...(stored.endDate || span.lastDay !== first ? { endDate: span.lastDay } : {}) }
}
