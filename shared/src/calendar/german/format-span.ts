import { firstDayOf, lastDayOf, type Span } from '../occurrences/span.ts'
import { berlinDate } from '../time/berlin-time.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import { formatDate, formatDateWithShortWeekday, formatDateWithWeekday, formatTime } from './format-date.ts'

/**
 * When something takes place, as German readers write it:
 * "Freitag, 12. März 2027" · "12. bis 14. März 2027" · "30. März bis 2. April 2027" ·
 * "Fr., 12. März 2027, 9:30–16:00 Uhr" · "Fr., 12. März 2027, 9:30 Uhr" (no end known) ·
 * "Fr., 12. März 2027, 18:00 Uhr bis Sa., 13. März 2027, 14:00 Uhr".
 */
export function formatSpan(span: Span): string {
  const [first, last] = [firstDayOf(span), lastDayOf(span)]
  if (span.kind === 'days') return first === last ? formatDateWithWeekday(first) : formatDays(first, last)
  const start = `${formatDateWithShortWeekday(first)}, ${formatTime(span.start)}`
  if (span.endAssumed) return `${start} Uhr`
  const endTime = formatEndTime(span)
  if (first === last) return `${start}–${endTime} Uhr`
  return `${start} Uhr bis ${formatDateWithShortWeekday(last)}, ${endTime} Uhr`
}

/** The days of a span without weekday or time: "12. März 2027", "12. bis 14. März 2027". */
export function formatDays(first: CalendarDate, last: CalendarDate): string {
  if (first === last) return formatDate(first)
  const day = `${Number(first.slice(8))}.`
  if (first.slice(0, 7) === last.slice(0, 7)) return `${day} bis ${formatDate(last)}`
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  return `${sameYear ? formatDate(first).slice(0, -5) : formatDate(first)} bis ${formatDate(last)}`
}

/** The time of day of a span: "9:30–16:00 Uhr", "9:30 Uhr", "ganztägig". */
export function formatTimes(span: Span): string {
  if (span.kind === 'days') return 'ganztägig'
  if (span.endAssumed || firstDayOf(span) !== lastDayOf(span)) return `${formatTime(span.start)} Uhr`
  return `${formatTime(span.start)}–${formatEndTime(span)} Uhr`
}

/** An end at midnight is told as 24:00 of the day before, the day that readers mean. */
const formatEndTime = (span: Span & { kind: 'time' }) =>
  lastDayOf(span) < berlinDate(span.end) ? '24:00' : formatTime(span.end)
