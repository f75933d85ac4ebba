import type { CalendarDate } from '../time/calendar-date.ts'
import { monthOf } from '../time/calendar-date.ts'
import { publicHolidays } from './public-holidays.ts'
import { schoolHolidaysOfMonth } from './school-holidays.ts'

/** The names of what makes a day a free one in North Rhine-Westphalia: "Allerheiligen" · "Osterferien"; null for neither. */
export function freeDayNames(date: CalendarDate): {
  publicHoliday: string | null
  schoolHolidays: string | null
} {
  const holidays = schoolHolidaysOfMonth(monthOf(date)).find(
    ({ firstDay, lastDay }) => firstDay <= date && date <= lastDay,
  )
  return {
    publicHoliday: publicHolidays(Number(date.slice(0, 4))).get(date) ?? null,
    schoolHolidays: holidays?.name ?? null,
  }
}
