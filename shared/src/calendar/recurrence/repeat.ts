import { differenceInSeconds } from 'date-fns'
import type { Occurrence } from '../occurrences/occurrence.ts'
import type { WhereFields } from '../occurrences/read-where.ts'
import { compareSpans, firstDayOf, type Span } from '../occurrences/span.ts'
import type { CalendarProblem } from '../problem.ts'
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
 * Left out are the excluded days, and those on which Berlin's clock does not show the beginning, or shows it twice.
 */
export function repeat(
  first: Occurrence,
  event: WhereFields & { allDay?: unknown; recurrence?: unknown },
): Repeated {
  const firstDay = firstDayOf(first.span)
  const { recurrence, problems } = readRecurrence(event.recurrence, firstDay)
  if (!recurrence) return { occurrences: [first], recurring: null, problems }
  const stored = event.recurrence as { excludedDates?: unknown; exceptions?: unknown }

  const days = new Set(daysOf(recurrence, firstDay))
  const excluded = new Set(readExcluded(stored.excludedDates, days, problems))
  const usuals = new Map<CalendarDate, Occurrence>()
  for (const day of days) {
    if (excluded.has(day)) continue
    const span = spanOn(day, first.span)
    if (span === 'gap' || span === 'fold') {
      problems.push({ field: 'startsAt', message: messageOf(day, span) })
      excluded.add(day)
    } else usuals.set(day, { ...first, span, rhythmDay: day })
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
    if (!exception && lengthOf(usual.span) === lengthOf(first.span)) return usual
    const override = exception ? exception(usual) : usual
    overrides.push(override)
    return override
  })
  occurrences.sort((a, b) => compareSpans(a.span, b.span))
  const usual = { ...first, rhythmDay: firstDay }
  return {
    occurrences,
    recurring: { recurrence, usual, excluded: [...excluded].sort(), overrides },
    problems,
  }
}

function readExcluded(
  value: unknown,
  days: ReadonlySet<CalendarDate>,
  problems: CalendarProblem[],
): CalendarDate[] {
  return (Array.isArray(value) ? value : []).flatMap((date: unknown, index) => {
    if (isCalendarDate(date) && days.has(date)) return date
    const message = 'An diesem Tag liegt kein Termin der Wiederholung.'
    problems.push({ field: `recurrence.excludedDates[${index}]`, message })
    return []
  })
}

const messageOf = (day: CalendarDate, fault: 'gap' | 'fold') =>
  fault === 'gap'
    ? `Am ${day} gibt es diese Uhrzeit nicht (Zeitumstellung); der Termin entfällt.`
    : `Am ${day} gibt es diese Uhrzeit zweimal (Zeitumstellung); der Termin entfällt.`

const lengthOf = (span: Span) => (span.kind === 'days' ? 0 : differenceInSeconds(span.end, span.start))
