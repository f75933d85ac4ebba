import type { RecurrenceFrequency } from '../../vocabulary/recurrence-frequencies.ts'
import type { Weekday } from '../../vocabulary/weekdays.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/**
 * The rhythm of an event that repeats, counted from its first day, which always belongs to it. Clock times are Berlin's:
 * what begins at 9:30 in winter begins at 9:30 in summer.
 */
export interface Recurrence {
  frequency: RecurrenceFrequency
  /** 1: every week, month or year. */
  interval: number
  /** For `weekly`: the days of the week, Monday first; the first day's own is among them. */
  weekdays: Weekday[]
  /** For `monthlyByWeekday`: which one of the month; negative counts from its end, -1 is the last. 0 otherwise. */
  position: number
  /** Where it ends: the last day on which it may take place, or the number of times, those excluded among them. */
  end: { until: CalendarDate } | { count: number }
}
