import { getISODay } from 'date-fns/getISODay'
import { type Weekday, weekdays } from '../../vocabulary/weekdays.ts'
import { type CalendarDate, noonOf } from '../time/calendar-date.ts'

const inOrder = Object.keys(weekdays) as Weekday[]

/** The day of the week. */
export function weekdayOf(date: CalendarDate): Weekday {
  return inOrder[getISODay(noonOf(date)) - 1] ?? 'MO'
}
