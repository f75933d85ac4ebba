import { readLine } from '@iqz/shared/calendar/occurrences/read-text.ts'
import { path } from '@iqz/shared/routes/path.ts'
import type { APIContext } from 'astro'
import { content } from '../../../content/index.ts'
import { staticPaths } from '../../../content/static-paths.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'

export const getStaticPaths = staticPaths('seriesFeed')

/** The events of one series, which is named by its id: it has no page and no slug. */
export function GET({ params, url }: APIContext): Response {
  const feed = path('seriesFeed', { series: params.series ?? '' })
  const series = content.document('eventSeries', content.route(feed)?.params.series)
  if (!series) return new Response(null, { status: 404 })
  const title = readLine(series.title) ?? 'Veranstaltungsreihe'
  return feedResponse(feed, url.origin, {
    name: `IQZ: ${title}`,
    description: readLine(series.teaser) ?? title,
    entries: content
      .list('eventsInFeedsWith', 'series', series._id)
      .flatMap((id) => content.list('eventEntries', id, url.origin)),
  })
}
