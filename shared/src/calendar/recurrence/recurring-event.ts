import type { Occurrence } from '../occurrences/occurrence.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Recurrence } from './recurrence.ts'

/** An event that repeats, taken apart as iCalendar wants it: the rule, the days left out, and what is different. */
export interface RecurringEvent {
  recurrence: Recurrence
  /** The first day of the rhythm as the event itself describes it, whether or not it takes place. */
  usual: Occurrence
  /** Days of the rhythm on which nothing takes place. */
  excluded: CalendarDate[]
  /**
   * Occurrences that the rule does not describe: moved, changed or cancelled ones, and those during which Berlin's clock
   * changes, so that they last longer or shorter (calendar programs disagree about their end).
   */
  overrides: Occurrence[]
}
