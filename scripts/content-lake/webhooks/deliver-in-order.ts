import type { ContentLake } from '../content-lake.ts'
import { attemptDelivery, reasonOf } from './attempt-delivery.ts'
import { backOff, isLocal } from './back-off.ts'
import { type Delivery, nextDeliveries } from './pending-deliveries.ts'
import type { Webhook } from './webhook.ts'
import type { Attempt, Progress } from './webhook-registry.ts'

/**
 * Delivers what one webhook asked for, one after the other in the order of the transactions, until it is told to stop.
 * How far it has come is kept on disk, as is when a failed attempt is due again, so that a stop or crash of either side
 * loses nothing; a change may be told twice, then with the same idempotency key.
 */
export async function deliverInOrder(
  lake: ContentLake,
  webhook: Webhook,
  signal: AbortSignal,
): Promise<void> {
  let wake: () => void = () => undefined
  const unobserve = lake.store.observe(() => wake())
  signal.addEventListener('abort', () => wake())
  const nextCommit = () => new Promise<void>((resolve) => (wake = resolve))
  const progress = lake.webhooks.progress(webhook.id, lake.store.sequence)
  // A receiver on this machine was started with us and owes its failures to our being stopped.
  if (isLocal(webhook.url)) progress.failures = 0
  else await lake.webhooks.waitUntil(webhook.id, progress.nextAttemptAt, signal)
  // What of the transaction in work is done: when the rule fails at a later document, this is not told again and again.
  const done = new Map<string, Attempt>()
  const deliverNext = async () => {
    const committed = nextCommit()
    const next = nextDeliveries(lake, webhook, progress.deliveredThrough, signal)
    if (!next) return committed
    await lake.disk.onDisk()
    for await (const delivery of next.deliveries) {
      if (signal.aborted) return
      if (done.has(delivery.documentId)) continue
      const last = await deliverUntilAccepted(lake, webhook, delivery, progress, signal)
      if (last) done.set(delivery.documentId, last)
    }
    if (signal.aborted) return
    progress.deliveredThrough = next.sequence
    lake.webhooks.pass(webhook.id, next.sequence)
    const attempts = [...done.values()]
    done.clear()
    if (attempts.length === 0 && progress.failures === 0) return
    progress.failures = 0
    progress.nextAttemptAt = null
    lake.webhooks.note(webhook.id, progress, attempts)
  }
  try {
    while (!signal.aborted) {
      await deliverNext().catch((error) => recover(lake, webhook, error, progress, signal))
    }
  } finally {
    unobserve()
  }
  // Removed or switched off: then the place is no longer its own.
  if (isPresent(lake, webhook)) lake.webhooks.note(webhook.id, progress, [])
}

/** Waits after a failure of our own, such as a full disk or a rule that cannot be evaluated, to go on from where it was. */
async function recover(
  lake: ContentLake,
  webhook: Webhook,
  error: Error,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const pause = backOff(++progress.failures, webhook.url, true)
  progress.nextAttemptAt = new Date(Date.now() + pause).toISOString()
  const { failures } = progress
  lake.log.error({ err: error, webhook: webhook.id, failures, pause }, 'a webhook failed, will be repeated')
  const at = new Date().toISOString()
  const change = { transactionId: '', documentId: '', operation: '' }
  const attempt = { webhook: webhook.id, at, ...change, status: null, error: reasonOf(error), ms: 0 }
  try {
    lake.webhooks.note(webhook.id, progress, [attempt])
  } catch (cause) {
    lake.log.error({ err: cause, webhook: webhook.id }, 'nor can that be kept')
  }
  await lake.webhooks.waitUntil(webhook.id, progress.nextAttemptAt, signal)
}

/** Repeats a delivery until there is an answer that is final; gives that last attempt, `null` when told to stop before. */
async function deliverUntilAccepted(
  lake: ContentLake,
  webhook: Webhook,
  delivery: Delivery,
  progress: Progress,
  signal: AbortSignal,
): Promise<Attempt | null> {
  const { documentId, transactionId, operation } = delivery
  while (!signal.aborted) {
    const attempt = await attemptDelivery(lake, webhook, delivery, signal)
    const { ms, error, status } = attempt
    const line = { documentId, transactionId, operation, ms, ...(status === null ? { error } : { status }) }
    if (status !== null && !isTransient(status)) {
      if (status < 300) lake.log.info(line, 'webhook delivered')
      else lake.log.warn(line, 'webhook refused, not repeated')
      progress.failures = 0
      return attempt
    }
    if (signal.aborted) return null
    const pause = backOff(++progress.failures, webhook.url, status !== null)
    progress.nextAttemptAt = new Date(Date.now() + pause).toISOString()
    lake.webhooks.note(webhook.id, progress, [attempt])
    lake.log.warn({ ...line, failures: progress.failures, pause }, 'webhook not delivered, will be repeated')
    await lake.webhooks.waitUntil(webhook.id, progress.nextAttemptAt, signal)
  }
  return null
}

// As at Sanity: 429 and 5xx are worth another attempt, any other answer is final.
function isTransient(status: number): boolean {
  return status === 429 || status >= 500
}

function isPresent({ webhooks }: ContentLake, { id }: Webhook): boolean {
  return webhooks.get(id)?.isDisabledByUser === false
}
