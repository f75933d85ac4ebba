import { path } from '@iqz/shared/routes/path.ts'
import type { APIContext } from 'astro'
import { content } from '../../content/index.ts'
import { feedResponse } from '../../feeds/feed-response.ts'

/** All events. */
export function GET({ url }: APIContext): Response {
  return feedResponse(path('allEventsFeed'), url.origin, {
    name: 'IQZ: Alle Veranstaltungen',
    description: 'Veranstaltungen zur kommunalen Familienpolitik in Nordrhein-Westfalen',
    entries: content.list('eventsInFeeds').flatMap((id) => content.list('eventEntries', id, url.origin)),
  })
}
