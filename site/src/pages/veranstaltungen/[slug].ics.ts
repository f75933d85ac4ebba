import { path } from '@iqz/shared/routes/path.ts'
import type { APIContext } from 'astro'
import { content } from '../../content/index.ts'
import { staticPaths } from '../../content/static-paths.ts'
import { feedResponse } from '../../feeds/feed-response.ts'

export const getStaticPaths = staticPaths('eventFeed')

/** One event, to be put into a calendar; for a while also one that was withdrawn. */
export function GET({ params, url }: APIContext): Response {
  const { slug = '' } = params
  const feed = path('eventFeed', { slug })
  const event = content.card(content.route(feed)?.id ?? content.list('withdrawnBySlug')[slug])
  if (!event) return new Response(null, { status: 404 })
  return feedResponse(feed, url.origin, {
    name: `IQZ: ${event.title}`,
    description: event.teaser ?? event.title,
    page: event.path,
    entries: content.list('eventEntries', event.id, url.origin),
  })
}
