import { endOfISOWeek } from 'date-fns/endOfISOWeek'
import { endOfMonth } from 'date-fns/endOfMonth'
import { format } from 'date-fns/format'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { type CalendarDate, type CalendarMonth, eachDay, monthOf, noonOf } from './calendar-date.ts'
import { isoWeek } from './iso-week.ts'

/** One row of a month table: the calendar week and its seven days from Monday. */
export interface MonthGridWeek {
  week: number
  days: { date: CalendarDate; inMonth: boolean }[]
}

/**
 * The rows of a German month table: Monday first, each with its calendar week (KW), filled up with the days of
 * the neighbouring months.
 */
export function monthGrid(month: CalendarMonth): MonthGridWeek[] {
  const anyDay = noonOf(`${month}-15`)
  const first = format(startOfISOWeek(noonOf(`${month}-01`)), 'yyyy-MM-dd')
  const last = format(endOfISOWeek(endOfMonth(anyDay)), 'yyyy-MM-dd')
  const days = eachDay(first, last)
  return Array.from({ length: days.length / 7 }, (_, row) => {
    const week = days.slice(row * 7, row * 7 + 7)
    return {
      week: isoWeek(week[0] ?? first),
      days: week.map((date) => ({ date, inMonth: monthOf(date) === month })),
    }
  })
}
