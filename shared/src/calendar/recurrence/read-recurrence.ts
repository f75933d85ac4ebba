import { type RecurrenceFrequency, recurrenceFrequencies } from '../../vocabulary/recurrence-frequencies.ts'
import { type Weekday, weekdays } from '../../vocabulary/weekdays.ts'
import type { CalendarProblem } from '../problem.ts'
import { type CalendarDate, isCalendarDate, monthOf, plusDays } from '../time/calendar-date.ts'
import { daysOf } from './days-of.ts'
import { mostOccurrences } from './most-occurrences.ts'
import type { Recurrence } from './recurrence.ts'
import { weekdayOf } from './weekday-of.ts'

const LONGEST_INTERVAL = 12

/**
 * Reads the rhythm out of a stored `recurrence`; null for what takes place once. Never throws. A rhythm without an end,
 * or with a far one, ends after `mostOccurrences`; whatever else cannot be read is named and taken as if it were absent.
 *
 * @param firstDay the Berlin day of the first occurrence
 */
export function readRecurrence(
  value: unknown,
  firstDay: CalendarDate,
): { recurrence: Recurrence | null; problems: CalendarProblem[] } {
  const problems: CalendarProblem[] = []
  const report = (field: string, message: string) =>
    problems.push({ field: field ? `recurrence.${field}` : 'recurrence', message })
  const stored = asRecord(value)
  const { frequency } = stored
  if (isMissing(frequency)) return { recurrence: null, problems }
  if (!isFrequency(frequency)) {
    report('frequency', 'Diesen Rhythmus gibt es nicht. Bitte einen anderen auswählen.')
    return { recurrence: null, problems }
  }
  const recurrence: Recurrence = {
    frequency,
    interval: readInterval(stored.interval, report),
    weekdays: frequency === 'weekly' ? readWeekdays(stored.weekdays, firstDay) : [],
    position:
      frequency === 'monthlyByWeekday' ? positionOf(firstDay, stored.fromMonthEnd === true, report) : 0,
    end: readEnd(stored, firstDay, report),
  }
  const days = daysOf(recurrence, firstDay, mostOccurrences + 1)
  if (goesOn(recurrence.end, days)) {
    const possible = Math.min(days.length, mostOccurrences)
    if (hasEnd(stored))
      report(
        'until' in recurrence.end ? 'until' : 'count',
        `Zu viele Termine: Möglich sind höchstens ${possible}.`,
      )
    recurrence.end = { count: possible }
  }
  return { recurrence, problems }
}

/** Whether the rhythm has more days than there may be: too many, or in years that the portal does not accept. */
const goesOn = (end: Recurrence['end'], days: readonly CalendarDate[]) =>
  days.length > mostOccurrences || ('count' in end && days.length < end.count)

type Report = (field: string, message: string) => void

function readInterval(value: unknown, report: Report): number {
  if (isMissing(value)) return 1
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LONGEST_INTERVAL) return Number(value)
  report('interval', `Bitte eine ganze Zahl von 1 bis ${LONGEST_INTERVAL} angeben.`)
  return 1
}

function readWeekdays(value: unknown, firstDay: CalendarDate): Weekday[] {
  const chosen = new Set<unknown>(Array.isArray(value) ? value : [])
  chosen.add(weekdayOf(firstDay))
  return (Object.keys(weekdays) as Weekday[]).filter((weekday) => chosen.has(weekday))
}

/** A fifth weekday is the last, and a fifth but last the first: few months have five. */
function positionOf(day: CalendarDate, fromMonthEnd: boolean, report: Report): number {
  const fromStart = Math.ceil(Number(day.slice(8)) / 7)
  if (!fromMonthEnd && fromStart < 5) return fromStart
  let fromEnd = -1
  for (let later = plusDays(day, 7); monthOf(later) === monthOf(day); later = plusDays(later, 7)) fromEnd--
  if (fromEnd > -5) return fromEnd
  const weekday = weekdays[weekdayOf(day)]
  report(
    'fromMonthEnd',
    `Der erste Termin ist der fünftletzte ${weekday} seines Monats; den gibt es nicht in jedem Monat. Bitte hier ausschalten, dann gilt „jeden ersten ${weekday} im Monat“, oder einen späteren ersten Termin wählen.`,
  )
  return fromStart
}

function readEnd(
  { until, count }: Record<string, unknown>,
  firstDay: CalendarDate,
  report: Report,
): Recurrence['end'] {
  if (!isMissing(until)) {
    if (!isMissing(count)) report('count', 'Bitte entweder das Ende oder die Anzahl angeben, nicht beides.')
    if (!isCalendarDate(until)) {
      report('until', 'Das Ende der Wiederholung ist kein gültiges Datum.')
      return { count: 1 }
    }
    if (until >= firstDay) return { until }
    report('until', 'Die Wiederholung endet vor dem ersten Termin.')
    return { count: 1 }
  }
  if (isMissing(count)) {
    report('until', 'Bitte angeben, wann die Wiederholung endet oder wie viele Termine es gibt.')
    return { count: mostOccurrences }
  }
  if (!Number.isInteger(count) || Number(count) < 1) {
    report('count', 'Bitte eine ganze Zahl ab 1 angeben.')
    return { count: 1 }
  }
  return { count: Number(count) }
}

const isFrequency = (value: unknown): value is RecurrenceFrequency =>
  typeof value === 'string' && Object.hasOwn(recurrenceFrequencies, value)

const hasEnd = ({ until, count }: Record<string, unknown>) => !isMissing(until) || !isMissing(count)

const isMissing = (value: unknown) => value === undefined || value === null || value === ''

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
