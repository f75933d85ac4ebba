import { formatDate, formatShortMonth } from '@iqz/shared/calendar/german/format-date.ts'
import { berlinDate, readInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { type CalendarDate, isCalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'

/** The Berlin day of an ISO instant or calendar date; null for anything unreadable. */
function dayOf(value: string | null | undefined): CalendarDate | null {
  if (isCalendarDate(value)) return value
  const instant = readInstant(value)
  return instant && berlinDate(instant)
}

/** Takes an ISO instant or calendar date; gives "21. November 2026" in Berlin, null for anything unreadable. */
export function longDate(value: string | null | undefined): string | null {
  const day = dayOf(value)
  return day && formatDate(day)
}

/** Takes an ISO instant or calendar date; gives the parts of a date block in Berlin: "21.", "Nov", "2026". */
export function dateParts(
  value: string | null | undefined,
): { iso: CalendarDate; day: string; month: string; year: string } | null {
  const iso = dayOf(value)
  if (!iso) return null
  return { iso, day: `${Number(iso.slice(8))}.`, month: formatShortMonth(iso), year: iso.slice(0, 4) }
}
