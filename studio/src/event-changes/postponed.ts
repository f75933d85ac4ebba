import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { firstDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import type { CalendarDate } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { EventStatus } from '@iqz/shared/vocabulary/event-statuses.ts'
import { type DateFields, type Moment, movedTo, spanOf } from './moved-to.ts'
import { stillOnline } from './still-online.ts'

/** What changes in an event that is postponed. */
export type Postponed = DateFields &
  ReturnType<typeof stillOnline> & { status: EventStatus; statusNote: string; previousDate?: CalendarDate }

/**
 * What to set in an event that is postponed. To a new day: it moves there, and the day it was first planned for is kept.
 * With no new day yet: it keeps its date.
 *
 * @param to the new day and time in Berlin, or null while it is not known
 */
export function postponed(
  event: StoredEvent & { previousDate?: unknown },
  to: Moment | null,
  note: string,
): Postponed {
  if (!to) return { status: 'postponed', statusNote: note, ...stillOnline(event) }
  const planned = spanOf(event)
  const first = typeof event.previousDate === 'string' ? event.previousDate : planned && firstDayOf(planned)
  return {
    status: 'rescheduled',
    statusNote: note,
    ...(first ? { previousDate: first } : {}),
    ...stillOnline(event),
    ...(planned ? movedTo(to, planned, event) : {}),
  }
}
