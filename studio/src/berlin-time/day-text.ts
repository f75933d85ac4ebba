import { readInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { isCalendarDate, noonOf } from '@iqz/shared/calendar/time/calendar-date.ts'

const format = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Berlin',
})

/** The day of an ISO instant or calendar date in Berlin, `12.03.2027`; empty for anything else. */
export function dayText(value: unknown): string {
  const moment = isCalendarDate(value) ? noonOf(value) : readInstant(value)
  return moment ? format.format(new Date(moment)) : ''
}
