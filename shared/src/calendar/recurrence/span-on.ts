import { assumedEnd, type Span } from '../occurrences/span.ts'
import { berlinDate, berlinTime, type Instant, instantOfBerlin } from '../time/berlin-time.ts'
import { type CalendarDate, daysBetween, plusDays } from '../time/calendar-date.ts'

/**
 * The same span beginning on another day, at the same clock times in Berlin. Gives `'gap'` or `'fold'` when the clock
 * does not show its beginning that day, or shows it twice; an end like that is taken as one hour after the beginning.
 */
export function spanOn(day: CalendarDate, like: Span): Span | 'gap' | 'fold' {
  if (like.kind === 'days') {
    return { kind: 'days', firstDay: day, lastDay: plusDays(day, daysBetween(like.firstDay, like.lastDay)) }
  }
  const start = sameClockTime(like.start, day)
  if (start === 'gap' || start === 'fold') return start
  if (like.endAssumed) return { kind: 'time', start, end: assumedEnd(start), endAssumed: true }
  const lastDay = plusDays(day, daysBetween(berlinDate(like.start), berlinDate(like.end)))
  const end = sameClockTime(like.end, lastDay)
  if (end === 'gap' || end === 'fold')
    return { kind: 'time', start, end: assumedEnd(start), endAssumed: true }
  return { kind: 'time', start, end, endAssumed: false }
}

/** Zones are whole minutes off UTC, so the seconds are the same everywhere. */
function sameClockTime(instant: Instant, day: CalendarDate): Instant | 'gap' | 'fold' {
  const moved = instantOfBerlin(day, berlinTime(instant))
  return moved === 'gap' || moved === 'fold' ? moved : moved.slice(0, 17) + instant.slice(17)
}
