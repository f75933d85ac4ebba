import type { CalendarProblem } from '../problem.ts'
import { readInstant } from '../time/berlin-time.ts'
import type { Occurrence } from './occurrence.ts'
import type { Occurrences } from './occurrences-of.ts'
import { readSpan } from './read-span.ts'
import { readLine } from './read-text.ts'
import { readWhere } from './read-where.ts'
import { runsOf } from './runs-of.ts'
import { compareSpans } from './span.ts'
import { statusOfPart } from './status-of-part.ts'
import { uidOf } from './uid.ts'

/** What of a course document the calendar reads; see `StoredEvent`. */
export interface StoredCourse {
  _id: string
  _createdAt?: unknown
  _updatedAt?: unknown
  title?: unknown
  external?: unknown
  runs?: unknown
}

/** One session of a course, with the run and module that it belongs to. */
export interface SessionOccurrence extends Occurrence {
  runKey: string
  moduleKey: string
  sessionKey: string
  runTitle: string | null
  moduleTitle: string | null
  sessionTitle: string | null
}

/**
 * The sessions of all runs of a course, in order of time. A session is called by its course and its module
 * ("Zertifikatskurs: Grundlagen"), because calendar programs show it among everything else. When a run is
 * cancelled, so are its sessions; when it is postponed or moved online, those that do not say something else themselves.
 * The course of another provider has none.
 * Never throws; faults are named by field, in German.
 */
export function sessionsOf(course: StoredCourse): Occurrences<SessionOccurrence> {
  const problems: CalendarProblem[] = []
  const courseTitle = readLine(course.title)
  const occurrences = keyed(runsOf(course)).flatMap(([run, runKey, runPath]) =>
    keyed(run.modules, `${runPath}.modules`).flatMap(([module, moduleKey, modulePath]) =>
      keyed(module.sessions, `${modulePath}.sessions`).flatMap(([session, sessionKey, sessionPath]) => {
        const read = readSpan({ startsAt: session.startsAt, endsAt: session.endsAt }, `${sessionPath}.`)
        problems.push(...read.problems)
        if (!read.span) return []
        const status = statusOfPart(run.status, session.status)
        const movedOnline = run.status === 'movedOnline' || session.status === 'movedOnline'
        const moduleTitle = readLine(module.title)
        const sessionTitle = readLine(session.title)
        const occurrence: SessionOccurrence = {
          uid: uidOf(course._id, runKey, moduleKey, sessionKey),
          rhythmDay: null,
          note: null,
          runKey,
          moduleKey,
          sessionKey,
          span: read.span,
          status,
          title: [courseTitle ?? 'Kurs', sessionTitle ?? moduleTitle].filter(Boolean).join(': '),
          runTitle: readLine(run.title),
          moduleTitle,
          sessionTitle,
          // It stays there, whatever became of the session or its run since.
          ...readWhere(movedOnline ? 'movedOnline' : status, session),
          created: readInstant(course._createdAt),
        }
        return [occurrence]
      }),
    ),
  )
  occurrences.sort((a, b) => compareSpans(a.span, b.span) || (a.uid < b.uid ? -1 : 1))
  return { occurrences, problems }
}

/** The objects of a stored array with their keys and their paths as the Studio writes them. */
function keyed(value: unknown, path = 'runs'): [item: Record<string, unknown>, key: string, path: string][] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, index) => {
    if (typeof item !== 'object' || item === null) return []
    const record = item as Record<string, unknown>
    const key = typeof record._key === 'string' && record._key ? record._key : String(index)
    return [[record, key, `${path}[_key=="${key}"]`]]
  })
}
