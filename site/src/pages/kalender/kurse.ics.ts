import { compareSpans } from '@iqz/shared/calendar/occurrences/span.ts'
import { path } from '@iqz/shared/routes/path.ts'
import type { APIContext } from 'astro'
import { content } from '../../content/index.ts'
import { feedResponse } from '../../feeds/feed-response.ts'

/** The sessions of all courses. */
export function GET({ url }: APIContext): Response {
  const entries = content
    .list('coursesInFeeds')
    .flatMap((id) => content.list('sessionEntries', id, url.origin))
  return feedResponse(path('coursesFeed'), url.origin, {
    name: 'IQZ: Alle Kurstermine',
    description: 'Termine der Zertifikatskurse und Fortbildungen',
    entries: entries.sort((a, b) => compareSpans(a.span, b.span)),
  })
}
