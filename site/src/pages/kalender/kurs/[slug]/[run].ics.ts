import { readLine } from '@iqz/shared/calendar/occurrences/read-text.ts'
import { runsOf } from '@iqz/shared/calendar/occurrences/runs-of.ts'
import { path } from '@iqz/shared/routes/path.ts'
import { pathOf } from '@iqz/shared/routes/path-of.ts'
import type { APIContext } from 'astro'
import { content } from '../../../../content/index.ts'
import { staticPaths } from '../../../../content/static-paths.ts'
import { feedResponse } from '../../../../feeds/feed-response.ts'

export const getStaticPaths = staticPaths('courseRunFeed')

/** The sessions of one run of a course. */
export function GET({ params, url }: APIContext): Response {
  const feed = path('courseRunFeed', { slug: params.slug ?? '', run: params.run ?? '' })
  const course = content.documentAt(feed, 'course')
  const key = content.route(feed)?.params.run
  const run = course && runsOf(course).find(({ _key }) => _key === key)
  if (!course || !run) return new Response(null, { status: 404 })
  const title = [readLine(course.title) ?? 'Kurs', readLine(run.title)].filter(Boolean).join(', ')
  return feedResponse(feed, url.origin, {
    name: `IQZ: ${title}`,
    description: `Termine: ${title}`,
    page: pathOf(course),
    entries: content
      .list('sessionEntries', course._id, url.origin)
      .filter(({ runKey }) => runKey === run._key),
  })
}
