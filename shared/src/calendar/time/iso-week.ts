import { getISOWeek } from 'date-fns/getISOWeek'
import { type CalendarDate, noonOf } from './calendar-date.ts'

/** The number of the calendar week (KW) by ISO 8601: weeks start on Monday, week 1 holds 4 January. */
export function isoWeek(date: CalendarDate): number {
  return getISOWeek(noonOf(date))
}
