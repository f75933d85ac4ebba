import { startOfBerlinDay } from '@iqz/shared/calendar/time/berlin-time.ts'
import { type CalendarDate, plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { CONTENT_LAKE } from '../content-lake/address.ts'
import type { Dated } from './entries-by-day.ts'

/** What may take place between two days: an event that repeats, and a course, have to be looked at whenever they began. */
const DATED = `*[
  _type == "course" && external != true ||
  _type == "event" && (
    defined(recurrence.frequency) ||
    allDay != true && startsAt < $before && coalesce(endsAt, startsAt) >= $after ||
    allDay == true && startDate <= $last && coalesce(endDate, startDate) >= $first
  )
]{
  _id, _type, title, status, allDay, startsAt, endsAt, startDate, endDate, recurrence, external, runs,
  "draft": _originalId in path("drafts.**")
}`

/** How long changes are waited for to come together before the month is read again, in milliseconds. */
const PAUSE = 500

/** Events and courses that may have something between two days, drafts before what is published; kept current. */
export function useDated(
  first: CalendarDate,
  last: CalendarDate,
): { documents: Dated[] | null; error: Error | null } {
  const client = useClient({ apiVersion: CONTENT_LAKE.apiVersion })
  const [documents, setDocuments] = useState<Dated[] | null>(null)
  const [error, setError] = useState<Error | null>(null)
  useEffect(() => {
    let ended = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () =>
      client
        .withConfig({ perspective: 'drafts' })
        .fetch<Dated[]>(
          DATED,
          { first, last, after: startOfBerlinDay(first), before: startOfBerlinDay(plusDays(last, 1)) },
          { tag: 'month.read' },
        )
        .then((found) => {
          if (ended) return
          setDocuments(found)
          setError(null)
        })
        .catch((cause: Error) => {
          if (!ended) setError(cause)
        })
    const changes = client
      .listen('*[_type in ["event", "course"]]', {}, { includeResult: false, tag: 'month.listen' })
      .subscribe({
        next: () => {
          clearTimeout(timer)
          timer = setTimeout(read, PAUSE)
        },
        error: (cause: Error) => setError(cause),
      })
    void read()
    return () => {
      ended = true
      clearTimeout(timer)
      changes.unsubscribe()
    }
  }, [client, first, last])
  return { documents, error }
}
