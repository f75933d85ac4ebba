import { regionBySlug } from '@iqz/shared/geography/regions.ts'
import { path } from '@iqz/shared/routes/path.ts'
import type { APIContext } from 'astro'
import { content } from '../../../content/index.ts'
import { staticPaths } from '../../../content/static-paths.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'

export const getStaticPaths = staticPaths('regionFeed')

/** The events in one Regierungsbezirk. */
export function GET({ params, url }: APIContext): Response {
  const feed = path('regionFeed', { region: params.region ?? '' })
  const region = regionBySlug(content.route(feed)?.params.region ?? '')
  if (!region) return new Response(null, { status: 404 })
  return feedResponse(feed, url.origin, {
    name: `IQZ: ${region.displayName}`,
    description: `Veranstaltungen im ${region.displayName}`,
    entries: content
      .list('eventsInFeedsWith', 'region', region.ags)
      .flatMap((id) => content.list('eventEntries', id, url.origin)),
  })
}
