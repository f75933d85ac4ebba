import { getHolidays } from 'feiertagejs'
import { berlinDate, toInstant } from '../time/berlin-time.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/**
 * The public holidays of North Rhine-Westphalia in a year (Feiertagsgesetz NW), by day, with their German names.
 * The library's `date` (noon UTC) is read, not its `dateString`, which is a day late in zones east of UTC+12.
 */
export function publicHolidays(year: number): Map<CalendarDate, string> {
  return new Map(
    getHolidays(year, 'NW')
      .map((holiday) => [berlinDate(toInstant(holiday.date)), holiday.translate('de') ?? ''] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
