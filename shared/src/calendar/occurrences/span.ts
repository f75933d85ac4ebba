import {
  berlinDate,
  type Instant,
  isAmbiguousInBerlin,
  plusHours,
  startOfBerlinDay,
} from '../time/berlin-time.ts'
import { type CalendarDate, plusDays } from '../time/calendar-date.ts'

/**
 * When something takes place: whole Berlin days (both ends included), or from one instant to a later one.
 * `endAssumed` marks an end that nobody entered (see `readSpan`): it is for programs that need one, and is
 * not shown to readers.
 */
export type Span =
  | { kind: 'days'; firstDay: CalendarDate; lastDay: CalendarDate }
  | { kind: 'time'; start: Instant; end: Instant; endAssumed: boolean }

/** The first Berlin day of a span. */
export function firstDayOf(span: Span): CalendarDate {
  return span.kind === 'days' ? span.firstDay : berlinDate(span.start)
}

/** The last Berlin day of a span, included. An end at midnight belongs to the day before. */
export function lastDayOf(span: Span): CalendarDate {
  if (span.kind === 'days') return span.lastDay
  const day = berlinDate(span.end)
  const endsAtMidnight = startOfBerlinDay(day) === span.end
  return endsAtMidnight && day > berlinDate(span.start) ? plusDays(day, -1) : day
}

/** The instant from which the span has begun. */
export function startOf(span: Span): Instant {
  return span.kind === 'days' ? startOfBerlinDay(span.firstDay) : span.start
}

/** The instant from which the span is over: "upcoming" ends here. */
export function endOf(span: Span): Instant {
  return span.kind === 'days' ? startOfBerlinDay(plusDays(span.lastDay, 1)) : span.end
}

/** The end that programs are given when none was entered: never one that Berlin's clock shows twice. */
export function assumedEnd(start: Instant): Instant {
  const end = plusHours(start, 1)
  return isAmbiguousInBerlin(end) ? plusHours(start, 3) : end
}

/** Orders spans by their start; a span of whole days comes before the timed ones of its first day. */
export function compareSpans(a: Span, b: Span): number {
  const [left, right] = [startOf(a), startOf(b)]
  if (left !== right) return left < right ? -1 : 1
  if (a.kind !== b.kind) return a.kind === 'days' ? -1 : 1
  return endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0
}
