import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import type { CalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'
import { periodText } from '../berlin-time/period-text.ts'
import { recurrenceSummary } from './recurrence-summary.ts'

/**
 * Says when an event takes place, for a list: „Di., 10.11.2026, 10:00–12:00 Uhr“; of one that repeats the next time, then
 * the rhythm.
 *
 * @param today calendar date in Europe/Berlin
 */
export function datesInList(event: StoredEvent & Parameters<typeof periodText>[0], today: CalendarDate) {
  const summary = recurrenceSummary(event, today)
  if (!summary) return periodText(event)
  const [next] = summary.next
  const time = next ? [next.text, next.note].filter(Boolean).join(' – ') : 'Vorbei'
  return `${time} · ${summary.rhythm}`
}
