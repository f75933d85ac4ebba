import type { FeedEntry } from '@iqz/shared/calendar/feed/feed.ts'
import { type SessionOccurrence, sessionsOf } from '@iqz/shared/calendar/occurrences/sessions-of.ts'
import { versionsOf } from '@iqz/shared/calendar/versions/versions-of.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import { content } from '../content/index.ts'
import { entryDescription } from './entry-description.ts'

/**
 * The feed entries of all sessions of a course, or of one of its runs, in order of time. Those of one run name its first
 * session.
 */
export function courseEntries(
  course: DocumentOfType<'course'>,
  origin: string,
  runKey?: string,
): FeedEntry[] {
  const url = new URL(pathOf(course) ?? path('courses'), origin).href
  const categories = content.cards(course.topics).map(({ title }) => title)
  const occurrences = sessionsOf(course).occurrences.filter((session) => !runKey || session.runKey === runKey)
  const firstOfRun = new Map<string, SessionOccurrence>()
  for (const session of occurrences) {
    if (!firstOfRun.has(session.runKey)) firstOfRun.set(session.runKey, session)
  }
  const versionOf = versionsOf(course)
  return occurrences.map((occurrence) => ({
    occurrence,
    version: versionOf(occurrence.uid),
    repeats: null,
    replaces: null,
    description: entryDescription({
      teaser: [occurrence.runTitle, occurrence.moduleTitle].filter(Boolean).join(' · '),
      occurrence,
      url,
    }),
    url,
    categories,
    siblingUid: firstOfRun.get(occurrence.runKey)?.uid ?? null,
  }))
}
