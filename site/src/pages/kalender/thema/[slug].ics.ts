import { path } from '@iqz/shared/routes/path.ts'
import type { APIContext } from 'astro'
import { content } from '../../../content/index.ts'
import { staticPaths } from '../../../content/static-paths.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'

export const getStaticPaths = staticPaths('topicFeed')

/** The events on one topic. */
export function GET({ params, url }: APIContext): Response {
  const feed = path('topicFeed', { slug: params.slug ?? '' })
  const topic = content.link(content.route(feed)?.id)
  if (!topic) return new Response(null, { status: 404 })
  return feedResponse(feed, url.origin, {
    name: `IQZ: ${topic.title}`,
    description: `Veranstaltungen zum Thema „${topic.title}“`,
    page: topic.path,
    entries: content
      .list('eventsInFeedsWith', 'topic', topic.id)
      .flatMap((id) => content.list('eventEntries', id, url.origin)),
  })
}
