import { type CalendarDate, type CalendarMonth, monthOf } from '../time/calendar-date.ts'
import schoolHolidaysOfNrw from './school-holidays-nrw.json' with { type: 'json' }

/** School holidays: their German name, first and last day (both included). */
export interface SchoolHolidays {
  name: string
  firstDay: CalendarDate
  lastDay: CalendarDate
}

/** Where the days come from, to be named where they are shown (ODbL 1.0 asks for it). */
export const SCHOOL_HOLIDAYS_ATTRIBUTION = {
  text: 'Schulferien: OpenHolidays API',
  url: 'https://www.openholidaysapi.org/',
  licence: 'ODbL 1.0',
} as const

/** The school holidays of North Rhine-Westphalia that touch a month; empty outside the years on record (2024–2030). */
export function schoolHolidaysOfMonth(month: CalendarMonth): SchoolHolidays[] {
  return schoolHolidaysOfNrw.filter(
    ({ firstDay, lastDay }) => monthOf(firstDay) <= month && monthOf(lastDay) >= month,
  )
}
