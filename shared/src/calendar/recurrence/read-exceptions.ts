import { addSeconds } from 'date-fns/addSeconds'
import { differenceInSeconds } from 'date-fns/differenceInSeconds'
import type { Occurrence } from '../occurrences/occurrence.ts'
import { readSpan } from '../occurrences/read-span.ts'
import { readLine, readLines } from '../occurrences/read-text.ts'
import { readWhere, type WhereFields } from '../occurrences/read-where.ts'
import { firstDayOf, type Span } from '../occurrences/span.ts'
import { readStatus } from '../occurrences/status.ts'
import { statusOfPart } from '../occurrences/status-of-part.ts'
import type { CalendarProblem } from '../problem.ts'
import { isAmbiguousInBerlin, toInstant } from '../time/berlin-time.ts'
import { type CalendarDate, isCalendarDate } from '../time/calendar-date.ts'
import { idleDates } from './idle-dates.ts'
import { spanOn } from './span-on.ts'

/** What is different about single days of a rhythm, by the day that the rhythm gives them. */
export type Exceptions = Map<CalendarDate, (usual: Occurrence) => Occurrence>

/**
 * Reads the stored exceptions of an event that repeats. Never throws; those that hit no day of the rhythm are named and
 * left out.
 *
 * @param days the days of the rhythm on which something takes place
 * @param event the event's own fields, which hold for whatever an exception does not say
 */
export function readExceptions(
  value: unknown,
  days: ReadonlySet<CalendarDate>,
  event: WhereFields & { allDay?: unknown },
): { exceptions: Exceptions; problems: CalendarProblem[] } {
  const problems: CalendarProblem[] = []
  const exceptions: Exceptions = new Map()
  for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
    if (typeof item !== 'object' || item === null) continue
    const stored = item as Record<string, unknown>
    const path = `recurrence.exceptions[${stored._key ? `_key=="${stored._key}"` : index}]`
    const { date } = stored
    if (date === undefined || date === null) {
      problems.push({ field: `${path}.date`, message: 'Bitte den Tag angeben, um dessen Termin es geht.' })
    } else if (!isCalendarDate(date) || !days.has(date)) {
      problems.push({ field: `${path}.date`, message: 'An diesem Tag liegt kein Termin der Wiederholung.' })
    } else if (exceptions.has(date)) {
      problems.push({ field: `${path}.date`, message: 'Für diesen Tag gibt es schon einen Eintrag.' })
    } else {
      const { moved, problems: found } = readMoved(stored, event.allDay === true, `${path}.`)
      problems.push(...found)
      exceptions.set(date, (usual) => apply(stored, event, moved, usual))
    }
  }
  return { exceptions, problems }
}

/**
 * When the occurrence takes place instead; null when it was not moved. Without an end it lasts as long as usual. Dates that
 * say nothing are named: nobody may believe that they do.
 */
function readMoved(stored: Record<string, unknown>, allDay: boolean, path: string) {
  const { startsAt, endsAt, startDate, endDate } = stored
  if (!(allDay ? startDate : startsAt)) return { moved: null, problems: idleDates(stored, allDay, path) }
  const { span, problems } = readSpan({ allDay, startsAt, endsAt, startDate, endDate }, path)
  const endKnown = Boolean(allDay ? endDate : endsAt)
  return { moved: span && { span, endKnown }, problems }
}

function apply(
  stored: Record<string, unknown>,
  event: WhereFields,
  moved: { span: Span; endKnown: boolean } | null,
  usual: Occurrence,
): Occurrence {
  // An editor leaves the field empty for what takes place as always: here "confirmed" was chosen.
  const settled = usual.status === 'planned' && stored.status === 'confirmed'
  const status = settled ? 'confirmed' : statusOfPart(usual.status, stored.status)
  return {
    ...usual,
    ...(moved ? { span: moved.endKnown ? moved.span : lasting(moved.span, usual.span) } : {}),
    status,
    title: readLine(stored.title) ?? usual.title,
    note: readLines(stored.note),
    ...readWhere(status === 'cancelled' ? readStatus(stored.status) : status, {
      // What was moved online as a whole stays there, whatever became of one occurrence since.
      attendance: stored.attendance ?? usual.attendance,
      venue: stored.venue ?? event.venue,
      onlineUrl: stored.onlineUrl ?? event.onlineUrl,
    }),
  }
}

/** A span that begins like one and lasts as long as another. */
function lasting(moved: Span, usual: Span): Span {
  if (moved.kind === 'days') {
    const span = spanOn(firstDayOf(moved), usual)
    return typeof span === 'string' ? moved : span
  }
  return usual.kind === 'days' || usual.endAssumed ? moved : withLengthOf(usual, moved)
}

function withLengthOf(usual: Span & { kind: 'time' }, moved: Span & { kind: 'time' }): Span {
  const seconds = differenceInSeconds(usual.end, usual.start)
  const end = toInstant(addSeconds(moved.start, seconds))
  return isAmbiguousInBerlin(end) ? moved : { ...moved, end, endAssumed: false }
}
