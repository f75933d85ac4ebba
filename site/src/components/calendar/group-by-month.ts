import { readSpan } from '@iqz/shared/calendar/occurrences/read-span.ts'
import { firstDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { type CalendarMonth, monthOf } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { Card } from '../../content/index.ts'

/** Groups events by the month they begin in. Months and events keep the order they come in. */
export function groupByMonth(cards: readonly Card[]): { month: CalendarMonth; ids: string[] }[] {
  const months = new Map<CalendarMonth, string[]>()
  for (const { id, event } of cards) {
    const { span } = readSpan(event ?? {})
    if (!span) continue
    const month = monthOf(firstDayOf(span))
    const ids = months.get(month)
    if (ids) ids.push(id)
    else months.set(month, [id])
  }
  return [...months].map(([month, ids]) => ({ month, ids }))
}
