import type { WrittenEntry } from '@iqz/shared/calendar/feed/feed.ts'
import { writeEntry } from '@iqz/shared/calendar/feed/write-entry.ts'
import { type SessionOccurrence, sessionsOf } from '@iqz/shared/calendar/occurrences/sessions-of.ts'
import type { Span } from '@iqz/shared/calendar/occurrences/span.ts'
import { versionsOf } from '@iqz/shared/calendar/versions/versions-of.ts'
import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { entryDescription } from '../../feeds/entry-description.ts'
import type { ContentReader } from '../reader.ts'

/** A session of a course as feeds carry it, with when and in which run it takes place. */
export interface SessionEntry extends WrittenEntry {
  span: Span
  runKey: string
}

/**
 * What feeds say of the sessions of a course, as text, in order of time. Those of one run name its first session.
 *
 * @param origin public address of the portal
 */
export function sessionEntries(read: ContentReader, id: string, origin: string): SessionEntry[] {
  const course = read.document('course', id)
  if (!course) return []
  const url = new URL(pathOf(course) ?? path('courses'), origin).href
  const categories = read.links(course.topics).map(({ title }) => title)
  const publisher = read.list('feedPublisher')
  const { occurrences } = sessionsOf(course)
  const firstOfRun = new Map<string, SessionOccurrence>()
  for (const session of occurrences) {
    if (!firstOfRun.has(session.runKey)) firstOfRun.set(session.runKey, session)
  }
  const versionOf = versionsOf(course)
  return occurrences.map((occurrence) => {
    const { span, runKey, runTitle, moduleTitle, uid } = occurrence
    const teaser = [runTitle, moduleTitle].filter(Boolean).join(' · ')
    const entry = {
      uid,
      occurrence,
      version: versionOf(uid),
      repeats: null,
      replaces: null,
      description: entryDescription({ teaser, occurrence, url }),
      url,
      categories,
      siblingUid: firstOfRun.get(runKey)?.uid ?? null,
    }
    return { ...writeEntry(entry, publisher), span, runKey }
  })
}
