import type { CalendarDate } from '../time/calendar-date.ts'
import type { Recurrence } from './recurrence.ts'

/**
 * How many weeks, months or years really lie between two times of a rhythm.
 *
 * A yearly 29 February is every fourth year, and said so: programs with older versions of `ical.js` put it on 1 March
 * in between. No year on the portal is an exception to that (2000 was none, 2100 is the last).
 */
export function intervalOf({ frequency, interval }: Recurrence, firstDay: CalendarDate): number {
  if (frequency !== 'yearly' || !firstDay.endsWith('-02-29')) return interval
  return interval % 4 === 0 ? interval : interval % 2 === 0 ? interval * 2 : interval * 4
}
