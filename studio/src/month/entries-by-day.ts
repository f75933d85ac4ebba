import { formatTimes } from '@iqz/shared/calendar/german/format-span.ts'
import { lastListedDayOf } from '@iqz/shared/calendar/occurrences/last-listed-day-of.ts'
import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { occurrencesOf, type StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { type StoredCourse, sessionsOf } from '@iqz/shared/calendar/occurrences/sessions-of.ts'
import { compareSpans, firstDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import { type CalendarDate, eachDay } from '@iqz/shared/calendar/time/calendar-date.ts'

/** What a document is of which the month overview tells. */
export type Dated = (StoredEvent | StoredCourse) & { _type: string; draft?: boolean }

/** One thing on one day. */
export interface DayEntry {
  /** Id of its document, without `drafts.`. */
  id: string
  type: string
  /** Tells it from all others of that day. */
  key: string
  /** „9:30–16:00 Uhr“, „ganztägig“ */
  times: string
  title: string
  /** „Abgesagt“, „Verschoben“ …; empty for what takes place as planned. */
  notice: string
  takesPlace: boolean
  draft: boolean
}

/**
 * What takes place on each day, in order of time; something of several days on each of them, an evening on one alone.
 *
 * @param first the first day told of, `last` the last, both included
 */
export function entriesByDay(
  documents: readonly Dated[],
  first: CalendarDate,
  last: CalendarDate,
): Map<CalendarDate, DayEntry[]> {
  const found = documents
    .flatMap((document) => occurrencesIn(document).map((occurrence) => ({ document, occurrence })))
    .filter(({ occurrence: { span } }) => firstDayOf(span) <= last && lastListedDayOf(span) >= first)
    .sort((a, b) => compareSpans(a.occurrence.span, b.occurrence.span))
  const days = new Map<CalendarDate, DayEntry[]>()
  for (const { document, occurrence } of found) {
    const { span } = occurrence
    const from = firstDayOf(span) > first ? firstDayOf(span) : first
    const to = lastListedDayOf(span) < last ? lastListedDayOf(span) : last
    for (const day of eachDay(from, to)) {
      days.set(day, [...(days.get(day) ?? []), entryOf(document, occurrence, day)])
    }
  }
  return days
}

const occurrencesIn = (document: Dated): Occurrence[] =>
  document._type === 'course'
    ? sessionsOf(document as StoredCourse).occurrences
    : occurrencesOf(document as StoredEvent).occurrences

function entryOf(
  document: Dated,
  { uid, rhythmDay, span, status, title }: Occurrence,
  day: CalendarDate,
): DayEntry {
  const { titlePrefix, takesTime } = EVENT_STATUS[status]
  return {
    id: document._id.replace(/^drafts\./, ''),
    type: document._type,
    key: `${uid} ${rhythmDay ?? ''}`,
    times: firstDayOf(span) === day ? formatTimes(span) : 'Fortsetzung',
    title,
    notice: titlePrefix.replace(/: $/, ''),
    takesPlace: takesTime,
    draft: document.draft === true,
  }
}
