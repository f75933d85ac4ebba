import { type Instant, readInstant } from '@iqz/shared/calendar/time/berlin-time.ts'

/**
 * The moment from which the site shows a published document, or null when it does so already.
 *
 * @param publishedAt „Erscheint am“ as it is stored; types without it appear at once
 */
export function appearsLater(publishedAt: unknown, now: Instant): Instant | null {
  const moment = readInstant(publishedAt)
  return moment && moment > now ? moment : null
}
