import { runsOf } from '@iqz/shared/calendar/occurrences/runs-of.ts'
import { type SessionOccurrence, sessionsOf } from '@iqz/shared/calendar/occurrences/sessions-of.ts'
import { endOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { EVENT_STATUS, readStatus } from '@iqz/shared/calendar/occurrences/status.ts'
import type { Course } from '@iqz/shared/content/sanity.types.ts'

/**
 * The first and the last session of the run that one can still take part in, whatever the editors' order; null when there
 * is none. A run or session that was cancelled or postponed does not count.
 *
 * @param hasPassed the content door's answer about an instant
 */
export function nextRun(
  course: Course,
  hasPassed: (instant: string) => boolean,
): { first: SessionOccurrence; last: SessionOccurrence } | null {
  const off = new Set(
    runsOf(course)
      .filter(({ status }) => !EVENT_STATUS[readStatus(status)].takesTime)
      .map(({ _key }) => _key),
  )
  const sessions = sessionsOf(course).occurrences.filter(
    ({ runKey, status }) => !off.has(runKey) && EVENT_STATUS[status].takesTime,
  )
  for (const ofRun of Map.groupBy(sessions, ({ runKey }) => runKey).values()) {
    const [first, last] = [ofRun.at(0), ofRun.at(-1)]
    if (first && last && !hasPassed(endOf(last.span))) return { first, last }
  }
  return null
}
