import { readLine } from '@iqz/shared/calendar/occurrences/read-text.ts'
import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import type { APIContext } from 'astro'
import { content } from '../../../content/index.ts'
import { staticPaths } from '../../../content/static-paths.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'

export const getStaticPaths = staticPaths('courseFeed')

/** The sessions of one course. */
export function GET({ params, url }: APIContext): Response {
  const feed = path('courseFeed', { slug: params.slug ?? '' })
  const course = content.documentAt(feed, 'course')
  if (!course) return new Response(null, { status: 404 })
  const title = readLine(course.title) ?? 'Kurs'
  return feedResponse(feed, url.origin, {
    name: `IQZ: ${title}`,
    description: `Termine: ${title}`,
    page: pathOf(course),
    entries: content.list('sessionEntries', course._id, url.origin),
  })
}
