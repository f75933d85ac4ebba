import { readSpan } from '@iqz/shared/calendar/occurrences/read-span.ts'
import { berlinDate } from '@iqz/shared/calendar/time/berlin-time.ts'
import { monthOf, plusMonths } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { ContentReader } from '../reader.ts'

/** First and last Berlin day of every event that has a readable beginning. */
export const eventDays = (read: ContentReader): { first: string; last: string }[] =>
  read.ofType('event').flatMap((event) => {
    const { span } = readSpan(event)
    if (!span) return []
    return span.kind === 'days'
      ? { first: span.firstDay, last: span.lastDay }
      : { first: berlinDate(span.start), last: berlinDate(span.end) }
  })

/** Years in which an event began, as `2026`, ascending. */
export const eventYears = (read: ContentReader): string[] =>
  [...new Set(read.list('eventDays').map(({ first }) => first.slice(0, 4)))].sort()

/** Every month from that of the first event to that of the last, as `2026-11`; the present month is always among them. */
export function eventMonths(read: ContentReader): string[] {
  const present = monthOf(read.today())
  const withEvents = read.list('eventDays').flatMap(({ first, last }) => [monthOf(first), monthOf(last)])
  const inOrder = [...withEvents, present].sort()
  const months: string[] = []
  const last = inOrder.at(-1) ?? present
  for (let month = inOrder[0] ?? present; month <= last; month = plusMonths(month, 1)) months.push(month)
  return months
}
