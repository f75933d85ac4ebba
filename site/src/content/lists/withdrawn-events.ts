import { withdrawnEventId } from '@iqz/shared/calendar/withdrawals/withdrawn-id.ts'
import { withdrawnUntil } from '@iqz/shared/calendar/withdrawals/withdrawn-until.ts'
import { isSlug } from '@iqz/shared/routes/path-of.ts'
import type { ContentReader } from '../reader.ts'

/** Ids of the withdrawals that feeds tell of: for a while, and unless the event is published again. */
export const withdrawnInFeeds = (read: ContentReader): string[] =>
  read.ofType('withdrawnEvent').flatMap((withdrawn) => {
    const until = withdrawnUntil(withdrawn)
    const isTold = until && !read.hasPassed(until) && !read.document('event', withdrawnEventId(withdrawn._id))
    return isTold ? withdrawn._id : []
  })

/** The last parts of the addresses that the withdrawn events had, each with the id of its withdrawal. */
export function withdrawnBySlug(read: ContentReader): Record<string, string> {
  const found: Record<string, string> = {}
  for (const id of read.list('withdrawnInFeeds')) {
    const slug = read.document('withdrawnEvent', id)?.slug?.current
    if (slug && isSlug(slug)) found[slug] ??= id
  }
  return found
}
