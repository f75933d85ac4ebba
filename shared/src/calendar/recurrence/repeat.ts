import { differenceInSeconds } from 'date-fns/differenceInSeconds'
import { formatDate } from '../german/format-date.ts'
import type { Occurrence } from '../occurrences/occurrence.ts'
import type { WhereFields } from '../occurrences/read-where.ts'
import { compareSpans, firstDayOf, type Span } from '../occurrences/span.ts'
import type { CalendarProblem } from '../problem.ts'
import { berlinIso } from '../time/berlin-time.ts'
import { type CalendarDate, isCalendarDate } from '../time/calendar-date.ts'
import { daysOf } from './days-of.ts'
import { readExceptions } from './read-exceptions.ts'
import { readRecurrence } from './read-recurrence.ts'
import type { RecurringEvent } from './recurring-event.ts'
import { spanOn } from './span-on.ts'

interface Repeated {
  /** In order of time. */
  occurrences: Occurrence[]
  /** Null for what takes place once. */
  recurring: RecurringEvent | null
  problems: CalendarProblem[]
}

/**
 * All occurrences of an event, from its first one and its stored `recurrence`. Never throws.
 *
 * The rhythm ends before a day on which Berlin's clock does not show the beginning, or shows it twice: calendar programs
 * neither agree on that occurrence nor on how to leave it out.
 */
export function repeat(
  first: Occurrence,
  event: WhereFields & { allDay?: unknown; recurrence?: unknown },
): Repeated {
  const firstDay = firstDayOf(first.span)
  const { recurrence, problems } = readRecurrence(event.recurrence, firstDay)
  if (!recurrence) return { occurrences: [first], recurring: null, problems }
  const stored = event.recurrence as { excludedDates?: unknown; exceptions?: unknown }

  const days = daysOf(recurrence, firstDay)
  const spans = days.map((day) => spanOn(day, first.span))
  const stop = spans.findIndex((span) => typeof span === 'string')
  if (stop > 0) {
    const field = `recurrence.${'until' in recurrence.end ? 'until' : 'count'}`
    problems.push({ field, message: messageOf(days[stop] ?? '', spans[stop] === 'gap') })
    recurrence.end = { count: stop }
    days.length = stop
  }
  const excluded = readExcluded(stored.excludedDates, new Set(days), problems)
  const usuals = new Map<CalendarDate, Occurrence>()
  for (const [index, day] of days.entries()) {
    const span = spans[index]
    if (typeof span === 'object' && !excluded.includes(day))
      usuals.set(day, { ...first, span, rhythmDay: day })
  }
  if (usuals.size === 0) {
    problems.push({ field: 'recurrence.excludedDates', message: 'Alle Termine sind ausgenommen.' })
    return { occurrences: [], recurring: null, problems }
  }

  const read = readExceptions(stored.exceptions, new Set(usuals.keys()), event)
  problems.push(...read.problems)
  const overrides: Occurrence[] = []
  const occurrences = [...usuals].map(([day, usual]) => {
    const exception = read.exceptions.get(day)
    if (!exception && lengthOf(usual.span) === lengthOf(first.span) && !crossesClockChange(usual.span))
      return usual
    const override = exception ? exception(usual) : usual
    overrides.push(override)
    return override
  })
  occurrences.sort((a, b) => compareSpans(a.span, b.span))
  const usual = { ...first, rhythmDay: firstDay }
  return {
    occurrences,
    recurring: { recurrence, usual, excluded, overrides },
    problems,
  }
}

function readExcluded(
  value: unknown,
  days: ReadonlySet<CalendarDate>,
  problems: CalendarProblem[],
): CalendarDate[] {
  const excluded = (Array.isArray(value) ? value : []).flatMap((date: unknown, index) => {
    if (isCalendarDate(date) && days.has(date)) return date
    const message = 'An diesem Tag liegt kein Termin der Wiederholung.'
    problems.push({ field: `recurrence.excludedDates[${index}]`, message })
    return []
  })
  return [...new Set(excluded)].sort()
}

const messageOf = (day: CalendarDate, gap: boolean) =>
  `Am ${formatDate(day)} gibt es diese Uhrzeit ${gap ? 'nicht' : 'zweimal'} (Zeitumstellung). Bitte die Wiederholung vorher enden lassen.`

const lengthOf = (span: Span) => (span.kind === 'days' ? 0 : differenceInSeconds(span.end, span.start))

/** Some programs take the length for days and hours on the clock, others for seconds: here the two differ. */
const crossesClockChange = (span: Span) => span.kind === 'time' && offsetOf(span.start) !== offsetOf(span.end)

const offsetOf = (instant: string) => berlinIso(instant).slice(19)
