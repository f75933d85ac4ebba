import type { CalendarProblem } from '../problem.ts'
import { isAmbiguousInBerlin, readInstant } from '../time/berlin-time.ts'
import { daysBetween, isCalendarDate } from '../time/calendar-date.ts'
import { LONGEST_DAYS } from './longest-days.ts'
import { assumedEnd, type Span } from './span.ts'

/** The date fields of an event or a session as they come: past the Studio they may hold anything. */
export interface SpanFields {
  allDay?: unknown
  startsAt?: unknown
  endsAt?: unknown
  startDate?: unknown
  endDate?: unknown
}

const DAY_MS = 86_400_000

/**
 * Reads when something takes place. Never throws.
 *
 * Without a usable start there is no span. A missing or unusable end is taken as: the same day (whole days),
 * or one hour after the start (timed; marked `endAssumed`, because RFC 5545 section 3.6.1 would otherwise make
 * it an event of no duration, which calendar programs draw as a hairline or not at all). The field with the
 * fault is named; a timed end may be left out without being a fault.
 *
 * @param path prefix of the field names in the problems, for example `runs[_key=="a"].sessions[_key=="b"].`
 */
export function readSpan(fields: SpanFields, path = ''): { span: Span | null; problems: CalendarProblem[] } {
  return fields.allDay === true ? readDays(fields, path) : readTimes(fields, path)
}

function readDays(fields: SpanFields, path: string): ReturnType<typeof readSpan> {
  const { startDate: firstDay, endDate: lastDay } = fields
  if (!isCalendarDate(firstDay)) {
    const message = isMissing(firstDay) ? 'Der erste Tag fehlt.' : 'Der erste Tag ist kein gültiges Datum.'
    return { span: null, problems: [{ field: `${path}startDate`, message }] }
  }
  const fault = isMissing(lastDay) ? null : faultOfLastDay(firstDay, lastDay)
  return {
    span: { kind: 'days', firstDay, lastDay: isCalendarDate(lastDay) && !fault ? lastDay : firstDay },
    problems: fault ? [{ field: `${path}endDate`, message: fault }] : [],
  }
}

function faultOfLastDay(firstDay: string, lastDay: unknown): string | null {
  if (!isCalendarDate(lastDay)) return 'Der letzte Tag ist kein gültiges Datum.'
  if (lastDay < firstDay) return 'Der letzte Tag liegt vor dem ersten.'
  if (daysBetween(firstDay, lastDay) >= LONGEST_DAYS) return 'Die Veranstaltung dauert länger als ein Jahr.'
  return null
}

function readTimes(fields: SpanFields, path: string): ReturnType<typeof readSpan> {
  const start = readInstant(fields.startsAt)
  if (!start) {
    const message = isMissing(fields.startsAt)
      ? 'Der Beginn fehlt.'
      : 'Der Beginn ist kein gültiger Zeitpunkt.'
    return { span: null, problems: [{ field: `${path}startsAt`, message }] }
  }
  if (isAmbiguousInBerlin(start)) {
    const message = 'Der Beginn liegt in der Stunde der Zeitumstellung, die es zweimal gibt.'
    return { span: null, problems: [{ field: `${path}startsAt`, message }] }
  }
  const end = readInstant(fields.endsAt)
  const fault = isMissing(fields.endsAt) ? null : faultOfEnd(start, end)
  const span: Span =
    end && !fault
      ? { kind: 'time', start, end, endAssumed: false }
      : { kind: 'time', start, end: assumedEnd(start), endAssumed: true }
  return { span, problems: fault ? [{ field: `${path}endsAt`, message: fault }] : [] }
}

function faultOfEnd(start: string, end: string | null): string | null {
  if (!end) return 'Das Ende ist kein gültiger Zeitpunkt.'
  if (end < start) return 'Das Ende liegt vor dem Beginn.'
  if (end === start) return 'Beginn und Ende sind gleich.'
  if (isAmbiguousInBerlin(end)) return 'Das Ende liegt in der Stunde der Zeitumstellung, die es zweimal gibt.'
  if (Date.parse(end) - Date.parse(start) >= LONGEST_DAYS * DAY_MS)
    return 'Die Veranstaltung dauert länger als ein Jahr.'
  return null
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
