import type { CalendarDate } from '../time/calendar-date.ts'
import type { Recurrence } from './recurrence.ts'

/** The last day that every month has. */
const LAST_COMMON_DAY = 28

/**
 * Whether all calendar programs find the same days by the rule of a recurrence. Outlook and Exchange do not by two kinds:
 *
 * - A weekday counted from the end of the month: they know the last, and no other ([MS-OXOCAL] section 2.2.1.44.1,
 *   PatternTypeSpecific MonthNth). Of "the last but one" they show a single day ([MS-OXCICAL] section 2.1.3.2.2).
 * - A day that some months do not have: they take the last of those months, which RFC 5545 section 3.3.10 leaves out.
 *
 * @param firstDay the Berlin day of the first occurrence
 */
export function isReadAlike({ frequency, position }: Recurrence, firstDay: CalendarDate): boolean {
  if (frequency === 'monthlyByWeekday') return position >= -1
  return frequency !== 'monthlyByDay' || Number(firstDay.slice(8)) <= LAST_COMMON_DAY
}
