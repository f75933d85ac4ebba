import type { Publisher } from '@iqz/shared/calendar/feed/feed.ts'
import type { ContentReader } from '../reader.ts'

/** Whoever runs the portal, as feeds name them. Without a plausible e-mail address they name nobody. */
export function feedPublisher(read: ContentReader): Publisher {
  const { title, operator, email } = read.settings() ?? {}
  if (!email || !/^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+$/.test(email)) return null
  return { name: operator || title || email, email }
}
