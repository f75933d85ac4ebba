import ICAL from 'ical.js'
import { type CalendarDate, isCalendarDate } from '../time/calendar-date.ts'
import { mostOccurrences } from './most-occurrences.ts'
import type { Recurrence } from './recurrence.ts'
import { ruleOf } from './rule-of.ts'

/**
 * The days of a recurrence, the first one included, none of those excluded left out; at most `most`
 * and none in a year that the portal does not accept.
 * Days, because the rules of the portal know none smaller: a clock time is added in Berlin's zone afterwards.
 */
export function daysOf(
  recurrence: Recurrence,
  firstDay: CalendarDate,
  most: number = mostOccurrences,
): CalendarDate[] {
  const rule = ICAL.Recur.fromString(ruleOf(recurrence, firstDay, 'day'))
  const iterator = rule.iterator(ICAL.Time.fromDateString(firstDay))
  const days: CalendarDate[] = []
  while (days.length < most) {
    const next = iterator.next()
    const day = next?.toString().slice(0, 10)
    if (!isCalendarDate(day)) break
    days.push(day)
  }
  return days
}
