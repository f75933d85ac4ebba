import { formatDays, formatSpan, formatTimes } from '@iqz/shared/calendar/german/format-span.ts'
import { firstDayOf, lastDayOf, type Span } from '@iqz/shared/calendar/occurrences/span.ts'

/**
 * When something takes place, for a line beside its date block: "9:30–16:00 Uhr", "12. bis 14. März 2027"; null for a
 * single whole day, which the block says already.
 */
export function timingWords(span: Span): string | null {
  const oneDay = firstDayOf(span) === lastDayOf(span)
  if (span.kind === 'days') return oneDay ? null : formatDays(span.firstDay, span.lastDay)
  return oneDay ? formatTimes(span) : formatSpan(span)
}
