import { changedIds } from '../content/changed-ids.ts'
import { ContentLakeError } from '../content/content-lake-error.ts'
import type { ContentSource } from '../content/content-source.ts'
import { MassRemoval } from '../content/refuse-mass-removal.ts'
import { dueAt, PATIENCE_MS } from '../queue/due-at.ts'
import type { Queue } from '../queue/open-queue.ts'
import type { SiteRenderer } from '../render/site-renderer.ts'
import { backOff, LONGEST_MS } from './back-off.ts'
import type { Publish } from './publish.ts'
import type { PublishReport } from './publish-report.ts'

/** A path that failed because of something outside the content, such as a picture not fetched, is tried again after: */
const FAILED_AGAIN_MS = 10_000
/** A document that the Content Lake gave in an older state is asked for again after at most: */
const OUTDATED_AGAIN_MS = 5_000
/** Node's timers overflow beyond 24.8 days; looking once an hour costs nothing and follows a clock that was set. */
const LONGEST_SLEEP_MS = 3_600_000

export type Published = Awaited<ReturnType<Publish['changes']>>
export type LoopState = {
  lastPublish: (PublishReport & { at: string }) | null
  /** The failure that has not been made good yet, and since when there has been one. */
  trouble: { message: string; since: string; attempts: number; nextAttemptAt: string } | null
}
export type PublishLoop = ReturnType<typeof startPublishLoop>

/**
 * Publishes one thing after another, each as soon as it is due: everything (at the start, and when the render thread
 * was lost), webhooks, the comparison of revisions, and moments at which the site changes by itself.
 * A failure leaves the site as it is and is tried again, ever more slowly; a new webhook wakes it at once, unless the
 * Content Lake asked for patience. While it cannot be read or believed, what time changes is published all the same.
 */
export function startPublishLoop(parts: {
  queue: Queue
  source: ContentSource
  publish: Publish
  renderer: SiteRenderer
  now: () => Date
  reconcileMs: number
  /** Told of every publish that is live; what it does here ends before the next publish begins. */
  onPublished: (published: Published) => Promise<void>
  onFailed: (error: unknown, nextAttemptMs: number) => string
}) {
  const { queue, publish, renderer } = parts
  let stopped = false
  let woken = false
  let endSleep: () => void = () => undefined
  let lastEnd: number | null = null
  let reconciledAt = Date.now()
  /** When to try again after a failure, how long after it, how early at the most, and whether only the Content Lake is to blame. */
  let retry: { at: number; after: number; notBefore: number; lakeOnly: boolean } | null = null
  /** Documents that the Content Lake gave in an older state than known, and when to ask for them again. */
  let outdated: { ids: ReadonlySet<string>; at: number; attempts: number } | null = null
  /** When to try failed paths again, and how often that was done since the last time there were none. */
  let failed: { at: number; attempts: number } | null = null
  let state: LoopState = { lastPublish: null, trouble: null }

  /** Gives the ids of documents that the Content Lake gave in an older state than known. */
  async function run(work: () => Promise<Published>): Promise<string[]> {
    const published = await work().finally(() => {
      lastEnd = Date.now()
    })
    const { changedPaths: _, ...report } = published
    state = { ...state, lastPublish: { ...report, at: parts.now().toISOString() } }
    if (report.failures.length === 0) failed = null
    else if (failed === null || report.trigger === 'retry') {
      const attempts = (failed?.attempts ?? 0) + 1
      failed = { at: Date.now() + Math.max(FAILED_AGAIN_MS, backOff(attempts)), attempts }
    }
    await parts.onPublished(published)
    return report.documents.outdated
  }

  function askAgainFor(ids: Iterable<string>): void {
    const still = new Set(ids)
    const attempts = (outdated?.attempts ?? 0) + 1
    const at = Date.now() + Math.min(backOff(attempts), OUTDATED_AGAIN_MS)
    outdated = still.size === 0 ? null : { ids: still, at, attempts }
  }

  /** Does what is due, or gives the milliseconds until something is. */
  async function step(): Promise<{ wait: number; recovered: boolean }> {
    const now = Date.now()
    const moment = publish.nextMoment()
    const momentIn = moment === null ? Number.POSITIVE_INFINITY : moment - parts.now().getTime()
    const retryIn = retry === null ? 0 : until(retry.at, now, retry.after)
    if (retry !== null && retryIn > 0) {
      // What time changes needs no Content Lake.
      if (!retry.lakeOnly || !renderer.loaded) return { wait: retryIn, recovered: false }
      if (momentIn > 0) return { wait: Math.min(retryIn, momentIn), recovered: false }
      await run(() => publish.changes([], 'moment'))
      return { wait: 0, recovered: false }
    }
    const done = { wait: 0, recovered: true }
    const pending = queue.pending()
    // Nothing less undoes what was published before its time.
    if (publish.isAhead()) renderer.forget()
    if (!renderer.loaded) {
      await run(() => publish.everything(state.lastPublish === null ? 'start' : 'retry'))
      // Loading everything took in what the webhooks told of before it began.
      if (pending !== null) queue.settle(pending.upTo)
      outdated = null
      reconciledAt = now
      return done
    }
    const waiting = outdated === null ? pending : queue.pending(outdated.ids)
    const webhookIn =
      waiting === null ? Number.POSITIVE_INFINITY : until(dueAt(waiting, lastEnd), now, PATIENCE_MS)
    const outdatedIn =
      outdated === null ? Number.POSITIVE_INFINITY : until(outdated.at, now, OUTDATED_AGAIN_MS)
    if (webhookIn <= 0 || outdatedIn <= 0) {
      const told = pending === null ? [] : queue.documentIds(pending.upTo)
      const ids = new Set([...told, ...(outdated?.ids ?? [])])
      askAgainFor(await run(() => publish.changes([...ids], webhookIn <= 0 ? 'webhook' : 'retry')))
      if (pending !== null) queue.settle(pending.upTo, [...(outdated?.ids ?? [])])
      return done
    }
    if (momentIn <= 0) {
      await run(() => publish.changes([], 'moment'))
      return done
    }
    const failedIn = failed === null ? Number.POSITIVE_INFINITY : until(failed.at, now, LONGEST_MS)
    if (failedIn <= 0 || (retry !== null && publish.owes())) {
      await run(() => publish.changes([], 'retry'))
      return done
    }
    const reconcileIn = until(reconciledAt + parts.reconcileMs, now, parts.reconcileMs)
    if (reconcileIn <= 0 || retry !== null) {
      const ids = changedIds(publish.revisions(), await parts.source.revisions())
      if (ids.length > 0) {
        const older = await run(() => publish.changes(ids, 'reconcile'))
        askAgainFor([...older, ...(outdated?.ids ?? [])])
      }
      reconciledAt = now
      // Whatever else falls due before the next comparison is looked at in the next turn.
      return done
    }
    return { wait: Math.min(webhookIn, outdatedIn, momentIn, failedIn, reconcileIn), recovered: true }
  }

  function sleep(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    // Woken while it was busy: what woke it may not have been seen.
    if (woken) return Promise.resolve()
    const timer = setTimeout(resolve, Math.min(ms, LONGEST_SLEEP_MS))
    endSleep = () => {
      clearTimeout(timer)
      resolve()
    }
    return promise
  }

  function fail(error: unknown): void {
    const attempts = (state.trouble?.attempts ?? 0) + 1
    const asked = error instanceof ContentLakeError ? error.retryAfterMs : 0
    const ms = Math.max(backOff(attempts), asked)
    const now = Date.now()
    const lakeOnly = error instanceof ContentLakeError || error instanceof MassRemoval
    retry = { at: now + ms, after: ms, notBefore: now + asked, lakeOnly }
    state = {
      ...state,
      trouble: {
        message: parts.onFailed(error, ms),
        since: state.trouble?.since ?? new Date(now).toISOString(),
        attempts,
        nextAttemptAt: new Date(retry.at).toISOString(),
      },
    }
  }

  async function loop(): Promise<void> {
    while (!stopped) {
      let wait: number
      woken = false
      try {
        const done = await step()
        wait = done.wait
        if (done.recovered) {
          retry = null
          state = { ...state, trouble: null }
        }
      } catch (error) {
        if (stopped) return
        fail(error)
        wait = 0
      }
      if (wait > 0 && !stopped) await sleep(wait)
    }
  }

  function interrupt(): void {
    woken = true
    endSleep()
  }

  const ended = loop()

  return {
    state: (): LoopState => state,
    /** Looks at once whether something is due: after a webhook, or when the clock was moved. */
    wake(): void {
      // What failed may succeed now: the sender of a webhook has just spoken to the Content Lake.
      if (retry !== null) retry = { ...retry, at: Math.max(Date.now(), retry.notBefore) }
      interrupt()
    },
    /** Ends after the publish in hand; `renderer.close()` beforehand cuts that short. */
    async stop(): Promise<void> {
      stopped = true
      interrupt()
      await ended
    },
  }
}

/** Milliseconds until an instant; none when that would be longer than was ever meant: somebody set the clock back. */
const until = (at: number, now: number, longest: number): number => (at - now > longest ? 0 : at - now)
