import { berlinDate, berlinTime } from '../time/berlin-time.ts'
import { type CalendarDate, plusDays } from '../time/calendar-date.ts'
import { firstDayOf, type Span } from './span.ts'

/** What ends before that time in the morning ends in the night of the day before, as people say. */
const NIGHT_ENDS = '06:00'

/**
 * The last day under which overviews list a span, included: an evening from 18:00 to 0:30 is one of a single day. Whoever
 * tells the times tells the day on which they end, `lastDayOf`.
 */
export function lastListedDayOf(span: Span): CalendarDate {
  if (span.kind === 'days') return span.lastDay
  const day = berlinDate(span.end)
  return berlinTime(span.end) < NIGHT_ENDS && day > firstDayOf(span) ? plusDays(day, -1) : day
}
