import { firstDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { type CalendarMonth, monthOf } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { Card } from '../../content/index.ts'
import { cardOccurrence } from '../card-occurrence.ts'

/** Groups events by the month of their next occurrence. Months and events keep the order they come in. */
export function groupByMonth(
  cards: readonly Card[],
  hasPassed: (instant: string) => boolean,
): { month: CalendarMonth; ids: string[] }[] {
  const months = new Map<CalendarMonth, string[]>()
  for (const card of cards) {
    const occurrence = cardOccurrence(card, hasPassed)
    if (!occurrence) continue
    const month = monthOf(firstDayOf(occurrence.span))
    const ids = months.get(month)
    if (ids) ids.push(card.id)
    else months.set(month, [card.id])
  }
  return [...months].map(([month, ids]) => ({ month, ids }))
}
