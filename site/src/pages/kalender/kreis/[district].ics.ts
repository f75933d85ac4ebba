import { districtBySlug } from '@iqz/shared/geography/districts.ts'
import { path } from '@iqz/shared/routes/path.ts'
import type { APIContext } from 'astro'
import { content } from '../../../content/index.ts'
import { staticPaths } from '../../../content/static-paths.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'

export const getStaticPaths = staticPaths('districtFeed')

/** The events in one Kreis or kreisfreie Stadt. */
export function GET({ params, url }: APIContext): Response {
  const feed = path('districtFeed', { district: params.district ?? '' })
  const district = districtBySlug(content.route(feed)?.params.district ?? '')
  if (!district) return new Response(null, { status: 404 })
  return feedResponse(feed, url.origin, {
    name: `IQZ: ${district.displayName}`,
    description: `Veranstaltungen: ${district.displayName}`,
    entries: content
      .list('eventsInFeedsWith', 'district', district.ags)
      .flatMap((id) => content.list('eventEntries', id, url.origin)),
  })
}
