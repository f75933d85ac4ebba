import { compareSpans } from '@iqz/shared/calendar/occurrences/span.ts'
import { path } from '@iqz/shared/routes/path.ts'
import type { APIContext } from 'astro'
import { content } from '../../content/index.ts'
import { courseEntries } from '../../feeds/course-entry.ts'
import { feedResponse } from '../../feeds/feed-response.ts'

/** The sessions of all courses. */
export function GET({ url }: APIContext): Response {
  const entries = content.list('coursesInFeeds').flatMap((id) => {
    const course = content.document('course', id)
    return course ? courseEntries(course, url.origin) : []
  })
  return feedResponse(path('coursesFeed'), url.origin, {
    name: 'IQZ: Alle Kurstermine',
    description: 'Termine der Zertifikatskurse und Fortbildungen',
    entries: entries.sort((a, b) => compareSpans(a.occurrence.span, b.occurrence.span)),
  })
}
