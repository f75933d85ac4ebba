import { setTimeout as wait } from 'node:timers/promises'
import type { ContentLake } from '../content-lake.ts'
import { backOff } from './back-off.ts'
import { deliver, WEBHOOK_ID } from './deliver.ts'
import { type Delivery, nextDeliveries } from './pending-deliveries.ts'

/** The running delivery of webhooks. */
export interface Webhooks {
  /** Stops at once; what is not delivered yet is delivered after the next start. */
  stop(): Promise<void>
}

/**
 * Tells the receiver of every change to a published document, one after the other in the order of the transactions.
 * How far it has come is kept on disk, so that a stop or crash of either side loses nothing; a change may be told
 * twice, then with the same idempotency key. Commits never wait for it.
 */
export function startWebhooks(lake: ContentLake): Webhooks {
  if (!lake.settings.webhook) return { stop: async () => undefined }
  const stopping = new AbortController()
  let wake: () => void = () => undefined
  const unobserve = lake.store.observe(() => wake())
  const nextCommit = () => new Promise<void>((resolve) => (wake = resolve))
  const running = run().catch((error) => {
    lake.log.fatal({ err: error }, 'webhooks stopped: the database cannot be read; restart the Content Lake')
  })
  stopping.signal.addEventListener('abort', () => wake())
  return {
    stop: async () => {
      unobserve()
      stopping.abort()
      await running
    },
  }

  async function run(): Promise<void> {
    let position = startPosition(lake)
    while (!stopping.signal.aborted) {
      const committed = nextCommit()
      const next = nextDeliveries(lake, position)
      if (!next) {
        await committed
        continue
      }
      for (const delivery of next.deliveries) await deliverUntilAccepted(lake, delivery, stopping.signal)
      if (stopping.signal.aborted) return
      position = next.sequence
      // A transaction of drafts only moves the position too, but is not worth a write of its own.
      if (next.deliveries.length > 0) keepPosition(lake, position)
    }
  }
}

async function deliverUntilAccepted(
  lake: ContentLake,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<void> {
  const { documentId, transactionId, operation } = delivery
  for (let failures = 0; !signal.aborted; ) {
    const started = performance.now()
    const outcome = await deliver(lake, delivery, signal).catch((error: Error) => error)
    const line = { documentId, transactionId, operation, ms: Math.round(performance.now() - started) }
    if (typeof outcome === 'number' && !isTransient(outcome)) {
      const details = { ...line, status: outcome }
      if (outcome < 300) lake.log.info(details, 'webhook delivered')
      else lake.log.warn(details, 'webhook refused, not repeated')
      return
    }
    if (signal.aborted) return
    const pause = backOff(++failures, typeof outcome === 'number')
    const reason = typeof outcome === 'number' ? { status: outcome } : { error: outcome.message }
    lake.log.warn({ ...line, ...reason, failures, pause }, 'webhook not delivered, will be repeated')
    await wait(pause, undefined, { signal }).catch(() => undefined)
  }
}

// As at Sanity: 429 and 5xx are worth another attempt, any other answer is final.
function isTransient(status: number): boolean {
  return status === 429 || status >= 500
}

function startPosition(lake: ContentLake): number {
  const row = lake.database.prepare('SELECT delivered_through FROM webhooks WHERE id = ?').get(WEBHOOK_ID)
  if (row) return row.delivered_through as number
  // A webhook that is new hears of what happens from now on, not of the past.
  keepPosition(lake, lake.store.sequence)
  return lake.store.sequence
}

function keepPosition(lake: ContentLake, sequence: number): void {
  lake.database
    .prepare(
      'INSERT INTO webhooks (id, delivered_through) VALUES (?, ?) ON CONFLICT DO UPDATE SET delivered_through = excluded.delivered_through',
    )
    .run(WEBHOOK_ID, sequence)
}
