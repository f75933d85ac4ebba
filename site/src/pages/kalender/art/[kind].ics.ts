import { path } from '@iqz/shared/routes/path.ts'
import { eventKinds } from '@iqz/shared/vocabulary/event-kinds.ts'
import type { APIContext } from 'astro'
import { content } from '../../../content/index.ts'
import { staticPaths } from '../../../content/static-paths.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'

export const getStaticPaths = staticPaths('kindFeed')

/** The events of one kind. */
export function GET({ params, url }: APIContext): Response {
  const feed = path('kindFeed', { kind: params.kind ?? '' })
  const kind = content.route(feed)?.params.kind ?? ''
  if (!Object.hasOwn(eventKinds, kind)) return new Response(null, { status: 404 })
  const title = eventKinds[kind as keyof typeof eventKinds]
  return feedResponse(feed, url.origin, {
    name: `IQZ: ${title}`,
    description: `Veranstaltungen der Art „${title}“`,
    entries: content
      .list('eventsInFeedsWith', 'kind', kind)
      .flatMap((id) => content.list('eventEntries', id, url.origin)),
  })
}
