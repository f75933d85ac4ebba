import { path } from '@iqz/shared/routes/path.ts'
import type { APIContext } from 'astro'
import { content } from '../../content/index.ts'
import { feedResponse } from '../../feeds/feed-response.ts'

/** The events in which one can take part online. */
export function GET({ url }: APIContext): Response {
  return feedResponse(path('onlineFeed'), url.origin, {
    name: 'IQZ: Online-Veranstaltungen',
    description: 'Veranstaltungen, an denen man online teilnehmen kann',
    entries: content
      .list('eventsInFeedsWith', 'online', 'yes')
      .flatMap((id) => content.list('eventEntries', id, url.origin)),
  })
}
