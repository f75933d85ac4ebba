import { monthOf, plusMonths } from '@iqz/shared/calendar/time/calendar-date.ts'
import { oncePerObject } from '@iqz/shared/once-per-object.ts'
import type { EventDates } from './events.ts'

// Once for each state of `eventsInOrder`: each month, year and series asks for a few of all dates.

/** Occurrences by the months that they touch (`2026-11`), in order of time. */
export const datesByMonth = oncePerObject((dates: readonly EventDates[]) => {
  const found = new Map<string, EventDates[]>()
  for (const occurrence of dates) {
    const last = monthOf(occurrence.last)
    for (let month = monthOf(occurrence.first); month < last; month = plusMonths(month, 1))
      append(found, month, occurrence)
    append(found, last, occurrence)
  }
  return found
})

/** Occurrences by the year in which they begin (`2026`), in order of time. */
export const datesByYear = oncePerObject((dates: readonly EventDates[]) => {
  const found = new Map<string, EventDates[]>()
  for (const occurrence of dates) append(found, occurrence.first.slice(0, 4), occurrence)
  return found
})

/** Ids of the events, in order of their first occurrence. */
export const eventsByFirstDate = oncePerObject((dates: readonly EventDates[]) => [
  ...new Set(dates.map(({ id }) => id)),
])

function append(groups: Map<string, EventDates[]>, key: string, occurrence: EventDates) {
  const group = groups.get(key)
  if (group) group.push(occurrence)
  else groups.set(key, [occurrence])
}
