import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { type DateFields, type Moment, movedTo } from './moved-to.ts'
import { stillOnline } from './still-online.ts'

type Exception = DateFields & { _key: string; _type: string; date?: string; status?: unknown } & Record<
    string,
    unknown
  >

/**
 * The exceptions of an event that repeats when one of its occurrences is postponed: to another day and time, or for now to
 * none. What was said about that occurrence before stays, but for its dates, status and note.
 *
 * @param to the new day and time in Berlin, or null while it is not known
 */
export function occurrencePostponed(
  event: StoredEvent,
  { rhythmDay, span }: Occurrence,
  to: Moment | null,
  note: string,
): Exception[] {
  const { exceptions = [] } = (event.recurrence ?? {}) as { exceptions?: Exception[] }
  const known = exceptions.find(({ date }) => date === rhythmDay)
  const text = note.trim()
  const { note: _, ...kept } = known ?? {
    ...{ _key: `am-${rhythmDay}`, _type: 'occurrenceException' },
    ...{ date: rhythmDay ?? '' },
  }
  const exception: Exception = {
    ...kept,
    ...(known ? stillOnline(known) : {}),
    ...(to ? movedTo(to, span, known) : {}),
    status: to ? 'rescheduled' : 'postponed',
    ...(text ? { note: text } : {}),
  }
  return known ? exceptions.map((one) => (one === known ? exception : one)) : [...exceptions, exception]
}
