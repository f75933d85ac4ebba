import { type CalendarMonth, monthOf } from '@iqz/shared/calendar/time/calendar-date.ts'
import { monthGrid } from '@iqz/shared/calendar/time/month-grid.ts'
import type { ContentReader } from '../reader.ts'

// Pages ask these instead of the date itself, so that midnight touches only those whose answer changes.

/** The present month in Berlin, as `2026-11`. */
export const presentMonth = (read: ContentReader): string => monthOf(read.today())

/** Today's date in Berlin while the table of a month shows it, among its days or those that fill its weeks; else null. */
export function todayInTable(read: ContentReader, month: CalendarMonth): string | null {
  const today = read.today()
  return monthGrid(month).some(({ days }) => days.some(({ date }) => date === today)) ? today : null
}
