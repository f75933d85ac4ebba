import { oncePerObject } from '../../once-per-object.ts'
import type { CalendarProblem } from '../problem.ts'
import type { RecurringEvent } from '../recurrence/recurring-event.ts'
import { repeat } from '../recurrence/repeat.ts'
import { readInstant } from '../time/berlin-time.ts'
import type { Occurrence } from './occurrence.ts'
import { readSpan, type SpanFields } from './read-span.ts'
import { readLine } from './read-text.ts'
import { readWhere, type WhereFields } from './read-where.ts'
import { readStatus } from './status.ts'
import { uidOf } from './uid.ts'

/** What of an event document the calendar reads. Past the Studio a field may hold anything, so nothing is taken for granted. */
export interface StoredEvent extends SpanFields, WhereFields {
  _id: string
  _createdAt?: unknown
  _updatedAt?: unknown
  title?: unknown
  status?: unknown
  recurrence?: unknown
}

/** What was found in a document, and what is wrong with it. */
export interface Occurrences<Found extends Occurrence = Occurrence> {
  occurrences: Found[]
  problems: CalendarProblem[]
}

type EventOccurrences = Occurrences & { recurring: RecurringEvent | null }

/**
 * The occurrences of an event in order of time: one, several when it repeats, or none when nobody can say when it
 * begins. Never throws; faults are named by field, in German. Lists, pages and feeds all ask about the same documents: the
 * same object always gives the same answer.
 */
export const occurrencesOf: (event: StoredEvent) => EventOccurrences = oncePerObject(readOccurrences)

function readOccurrences(event: StoredEvent): EventOccurrences {
  const { span, problems } = readSpan(event)
  const title = readLine(event.title)
  if (!title) problems.push({ field: 'title', message: 'Der Titel fehlt.' })
  if (!span) return { occurrences: [], recurring: null, problems }
  const status = readStatus(event.status)
  const first: Occurrence = {
    uid: uidOf(event._id),
    rhythmDay: null,
    span,
    status,
    title: title ?? 'Veranstaltung',
    ...readWhere(status, event),
    note: null,
    created: readInstant(event._createdAt),
  }
  const { occurrences, recurring, problems: more } = repeat(first, event)
  return { occurrences, recurring, problems: [...problems, ...more] }
}
