/** Webhooks of one transaction arrive together: wait this long for the others. */
const GATHER_MS = 20
/** A webhook this soon after a publish belongs to a burst. */
const BURST_MS = 2_000
/** A burst is over when it has been quiet this long … */
const QUIET_MS = 250
/** … and is published at the latest this long after its first webhook. */
const PATIENCE_MS = 15_000

/**
 * When to publish what waits, in milliseconds since 1970. A single change goes out at once; in a burst the first one
 * does, and all others together when it is over: a hundred webhooks in ten seconds make two publishes.
 *
 * @param lastPublishAt start of the last publish, or null.
 */
export function dueAt(pending: { firstAt: number; lastAt: number }, lastPublishAt: number | null): number {
  const inBurst = lastPublishAt !== null && pending.firstAt - lastPublishAt < BURST_MS
  if (!inBurst) return pending.firstAt + GATHER_MS
  return Math.min(pending.lastAt + QUIET_MS, pending.firstAt + PATIENCE_MS)
}
