import { firstDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { type CalendarMonth, monthOf } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { content } from '../../content/index.ts'
import type { ListedEvent } from '../../content/lists/events.ts'
import { cardOccurrence } from '../card-occurrence.ts'

/** Groups events by the month of the occurrence listed. Months and events keep the order they come in. */
export function groupByMonth(
  listed: readonly ListedEvent[],
  { card: cardOf, hasPassed }: Pick<typeof content, 'card' | 'hasPassed'>,
): { month: CalendarMonth; ids: ListedEvent[] }[] {
  const months = new Map<CalendarMonth, ListedEvent[]>()
  for (const event of listed) {
    const card = cardOf(event.id)
    const occurrence = card && cardOccurrence(card, hasPassed, event.rhythmDay)
    if (!occurrence) continue
    const month = monthOf(firstDayOf(occurrence.span))
    const ids = months.get(month)
    if (ids) ids.push(event)
    else months.set(month, [event])
  }
  return [...months].map(([month, ids]) => ({ month, ids }))
}
