import { changedIds } from '../content/changed-ids.ts'
import type { ContentSource } from '../content/content-source.ts'
import { dueAt } from '../queue/due-at.ts'
import type { Queue } from '../queue/open-queue.ts'
import type { SiteRenderer } from '../render/site-renderer.ts'
import { backOff } from './back-off.ts'
import type { Publish } from './publish.ts'
import type { PublishReport } from './publish-report.ts'

/** A path that failed because of something outside the content, such as a picture not fetched, is tried again after: */
const FAILED_AGAIN_MS = 10_000
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
 * A failure leaves the site as it is and is tried again, ever more slowly; a new webhook wakes it at once.
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
  let lastStart: number | null = null
  let reconciledAt = Date.now()
  let retryAt: number | null = null
  /** When to try failed paths again, and how often that was done since the last time there were none. */
  let failed: { at: number; attempts: number } | null = null
  let state: LoopState = { lastPublish: null, trouble: null }

  async function run(work: () => Promise<Published>): Promise<void> {
    lastStart = Date.now()
    const published = await work()
    const { changedPaths: _, ...report } = published
    state = { ...state, lastPublish: { ...report, at: parts.now().toISOString() } }
    if (report.failures.length === 0) failed = null
    else if (failed === null || report.trigger === 'retry') {
      const attempts = (failed?.attempts ?? 0) + 1
      failed = { at: Date.now() + Math.max(FAILED_AGAIN_MS, backOff(attempts)), attempts }
    }
    await parts.onPublished(published)
  }

  /** Does what is due and gives true, or gives the milliseconds until something is. */
  async function step(): Promise<true | number> {
    const now = Date.now()
    const pending = queue.pending()
    if (retryAt !== null && now < retryAt) return retryAt - now
    if (!renderer.loaded) {
      await run(() => publish.everything(state.lastPublish === null ? 'start' : 'retry'))
      // Loading everything took in what the webhooks told of before it began.
      if (pending !== null) queue.settle(pending.upTo)
      reconciledAt = now
      return true
    }
    const webhookIn = pending === null ? Number.POSITIVE_INFINITY : dueAt(pending, lastStart) - now
    if (pending !== null && webhookIn <= 0) {
      await run(() => publish.changes(pending.documentIds, 'webhook'))
      queue.settle(pending.upTo)
      return true
    }
    const moment = publish.nextMoment()
    const momentIn = moment === null ? Number.POSITIVE_INFINITY : moment - parts.now().getTime()
    if (momentIn <= 0) {
      await run(() => publish.changes([], 'moment'))
      return true
    }
    const failedIn = failed === null ? Number.POSITIVE_INFINITY : failed.at - now
    if (failedIn <= 0 || (retryAt !== null && publish.owes())) {
      await run(() => publish.changes([], 'retry'))
      return true
    }
    const reconcileIn = reconciledAt + parts.reconcileMs - now
    if (reconcileIn <= 0 || retryAt !== null) {
      const ids = changedIds(publish.revisions(), await parts.source.revisions())
      if (ids.length > 0) await run(() => publish.changes(ids, 'reconcile'))
      reconciledAt = now
      retryAt = null
      // Whatever else falls due before the next comparison is looked at in the next turn.
      return true
    }
    return Math.min(webhookIn, momentIn, failedIn, reconcileIn)
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

  async function loop(): Promise<void> {
    while (!stopped) {
      let wait: true | number
      woken = false
      try {
        wait = await step()
        if (wait === true || retryAt === null) {
          retryAt = null
          state = { ...state, trouble: null }
        }
      } catch (error) {
        if (stopped) return
        const attempts = (state.trouble?.attempts ?? 0) + 1
        const ms = backOff(attempts)
        const at = Date.now()
        retryAt = at + ms
        state = {
          ...state,
          trouble: {
            message: parts.onFailed(error, ms),
            since: state.trouble?.since ?? new Date(at).toISOString(),
            attempts,
            nextAttemptAt: new Date(retryAt).toISOString(),
          },
        }
        wait = ms
      }
      if (wait !== true && !stopped) await sleep(wait)
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
      if (retryAt !== null) retryAt = Date.now()
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
