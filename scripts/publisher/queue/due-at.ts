/** Webhooks of one transaction arrive together: wait this long for the others. */
const GATHER_MS = 20
/** A webhook that arrives during a publish, or this soon after its end, belongs to a burst. */
const BURST_MS = 2_000
/** A burst is over when it has been quiet this long: twice as long with every webhook that waits … */
const QUIET_MS = 250
/** … up to this, so that a storm with short lulls is still one burst … */
const LONGEST_QUIET_MS = 2_000
/** … and is published at the latest this long after its first webhook. */
export const PATIENCE_MS = 15_000

/**
 * When to publish what waits, in milliseconds since 1970. A single change goes out at once; in a burst the first one
 * does, and all others together when it is over: a hundred webhooks in ten seconds make two publishes.
 *
 * @param lastPublishEnd end of the last publish, or null.
 */
export function dueAt(
  pending: { count: number; firstAt: number; lastAt: number },
  lastPublishEnd: number | null,
): number {
  const inBurst = lastPublishEnd !== null && pending.firstAt - lastPublishEnd < BURST_MS
  if (!inBurst) return pending.firstAt + GATHER_MS
  const quiet = Math.min(QUIET_MS * 2 ** (pending.count - 1), LONGEST_QUIET_MS)
  return Math.min(pending.lastAt + quiet, pending.firstAt + PATIENCE_MS)
}
