import type { Instant } from '../time/berlin-time.ts'
import type { WrittenEntry } from './feed.ts'

/** When what the entries of a feed say was last changed; null when there are none. */
export function lastChange(entries: readonly WrittenEntry[]): Instant | null {
  let latest: Instant | null = null
  for (const { modified } of entries) if (latest === null || modified > latest) latest = modified
  return latest
}
