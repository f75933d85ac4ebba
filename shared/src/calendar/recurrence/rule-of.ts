import { addSeconds } from 'date-fns/addSeconds'
import { startOfBerlinDay, toInstant } from '../time/berlin-time.ts'
import { type CalendarDate, plusDays } from '../time/calendar-date.ts'
import { intervalOf } from './interval-of.ts'
import type { Recurrence } from './recurrence.ts'
import { weekdayOf } from './weekday-of.ts'

/**
 * A recurrence as the value of an RRULE (RFC 5545 section 3.3.10).
 *
 * @param firstDay the Berlin day of the first occurrence
 * @param until how the last day is written: whole days end with a day, clock times with an instant in UTC
 */
export function ruleOf(recurrence: Recurrence, firstDay: CalendarDate, until: 'day' | 'instant'): string {
  const { end } = recurrence
  const interval = intervalOf(recurrence, firstDay)
  return [
    ...rhythm(recurrence, firstDay),
    interval > 1 ? `INTERVAL=${interval}` : '',
    'count' in end ? `COUNT=${end.count}` : `UNTIL=${untilText(end.until, until)}`,
  ]
    .filter(Boolean)
    .join(';')
}

function rhythm({ frequency, weekdays, position }: Recurrence, firstDay: CalendarDate): string[] {
  const [month, day] = [Number(firstDay.slice(5, 7)), Number(firstDay.slice(8))]
  const weekday = weekdayOf(firstDay)
  switch (frequency) {
    case 'weekly':
      return ['FREQ=WEEKLY', `BYDAY=${weekdays.join(',')}`, 'WKST=MO']
    case 'monthlyByDay':
      return ['FREQ=MONTHLY', `BYMONTHDAY=${day}`]
    case 'monthlyByWeekday':
      return ['FREQ=MONTHLY', `BYDAY=${position}${weekday}`]
    case 'yearly':
      return ['FREQ=YEARLY', `BYMONTH=${month}`, `BYMONTHDAY=${day}`]
  }
}

/** The last second of the day in Berlin, in UTC as section 3.3.10 demands beside a start with a zone. */
function untilText(day: CalendarDate, kind: 'day' | 'instant'): string {
  if (kind === 'day') return day.replaceAll('-', '')
  const midnight = startOfBerlinDay(plusDays(day, 1))
  return toInstant(addSeconds(midnight, -1)).replace(/[-:]/g, '')
}
