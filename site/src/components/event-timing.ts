import { formatDays, formatSpan, formatTimes } from '@iqz/shared/calendar/german/format-span.ts'
import { readSpan, type SpanFields } from '@iqz/shared/calendar/occurrences/read-span.ts'
import { endOf, firstDayOf, lastDayOf } from '@iqz/shared/calendar/occurrences/span.ts'

/** When an event takes place, for a line beside its date block. */
export interface EventTiming {
  /** "9:30–16:00 Uhr", "12. bis 14. März 2027"; null for a single whole day, which the block says already. */
  words: string | null
  /** ISO instant at which it is over. */
  over: string
}

/** Takes the date fields of an event; gives null when they name no readable beginning. */
export function eventTiming(fields: SpanFields | null | undefined): EventTiming | null {
  const { span } = fields ? readSpan(fields) : { span: null }
  if (!span) return null
  const oneDay = firstDayOf(span) === lastDayOf(span)
  const over = endOf(span)
  if (span.kind === 'days') return { words: oneDay ? null : formatDays(span.firstDay, span.lastDay), over }
  return { words: oneDay ? formatTimes(span) : formatSpan(span), over }
}
