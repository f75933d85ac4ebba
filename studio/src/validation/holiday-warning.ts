import { freeDayNames } from '@iqz/shared/calendar/holidays/free-day-names.ts'
import { type CalendarDate, eachDay, plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'

/** Longer than this nothing is looked at day by day: it spans holidays of some kind anyway. */
const LOOKED_AT = 31

/**
 * Warns of public holidays and school holidays in North Rhine-Westphalia on the days of an event.
 *
 * @returns `true`, or a sentence: „Fällt auf einen Feiertag in NRW (Allerheiligen).“
 */
export function holidayWarning(firstDay: CalendarDate, lastDay: CalendarDate): true | string {
  const limit = plusDays(firstDay, LOOKED_AT)
  const names = eachDay(firstDay, lastDay < limit ? lastDay : limit).map(freeDayNames)
  const listed = (kind: 'publicHoliday' | 'schoolHolidays') =>
    [...new Set(names.flatMap((name) => name[kind] ?? []))].join(', ')
  const [holidays, schoolHolidays] = [listed('publicHoliday'), listed('schoolHolidays')]
  if (!holidays && !schoolHolidays) return true
  const parts = [
    holidays && `auf einen Feiertag in NRW (${holidays})`,
    schoolHolidays && `in die Schulferien in NRW (${schoolHolidays})`,
  ]
  return `Fällt ${parts.filter(Boolean).join(' und ')}.`
}
