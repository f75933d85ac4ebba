import type { Feed } from '@iqz/shared/calendar/feed/feed.ts'
import { lastChange } from '@iqz/shared/calendar/feed/last-change.ts'
import { writeFeed } from '@iqz/shared/calendar/feed/write-feed.ts'
import { path } from '@iqz/shared/routes/path.ts'
import { content } from '../content/index.ts'

/** What is particular to one feed. */
export interface FeedContents extends Pick<Feed, 'name' | 'description' | 'entries'> {
  /** Path of the page that the feed belongs to; the page about subscribing when there is none. */
  page?: string | null
}

/**
 * Answers a request for a feed.
 *
 * @param feed path of the feed. Not the path asked for: a plain build asks with a slash behind `.ics`.
 * @param origin public address of the portal
 */
export function feedResponse(
  feed: string,
  origin: string,
  { name, description, entries, page }: FeedContents,
): Response {
  const text = writeFeed({
    name,
    description,
    entries,
    source: new URL(feed, origin).href,
    url: new URL(page ?? path('subscribe'), origin).href,
    publisher: content.list('feedPublisher'),
  })
  const changed = lastChange(entries)
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      ...(changed ? { 'last-modified': new Date(changed).toUTCString() } : {}),
    },
  })
}
