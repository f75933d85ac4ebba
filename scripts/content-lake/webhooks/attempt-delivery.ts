import type { ContentLake } from '../content-lake.ts'
import { deliver } from './deliver.ts'
import type { Delivery } from './pending-deliveries.ts'
import type { Webhook } from './webhook.ts'
import type { Attempt } from './webhook-registry.ts'

/** Tries to tell a receiver of a change once; never throws, what went wrong stands in the attempt. */
export async function attemptDelivery(
  lake: ContentLake,
  webhook: Webhook,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<Attempt> {
  const { documentId, transactionId, operation } = delivery
  const at = new Date().toISOString()
  const started = performance.now()
  const outcome = await deliver(lake, webhook, delivery, signal).catch((error: Error) => error)
  const ms = Math.round(performance.now() - started)
  const [status, error] = typeof outcome === 'number' ? [outcome, null] : [null, reasonOf(outcome)]
  return { webhook: webhook.id, at, transactionId, documentId, operation, status, error, ms }
}

/** An error in words, with what caused it. */
export function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error ? `${message}: ${cause.message}` : message
}
