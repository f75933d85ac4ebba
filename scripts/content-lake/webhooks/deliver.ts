import { createHash } from 'node:crypto'
import type { ContentLake } from '../content-lake.ts'
import type { Delivery } from './pending-deliveries.ts'
import { signWebhook } from './signature.ts'
import type { Webhook } from './webhook.ts'

/** How long a receiver may take to answer, in milliseconds, as at Sanity. */
const TIMEOUT = 30_000

/**
 * Sends one change to the receiver, in Sanity's form.
 *
 * @returns the status it answered; throws when it did not answer.
 */
export async function deliver(
  { settings: { projectId, dataset } }: ContentLake,
  webhook: Webhook,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<number> {
  const body = JSON.stringify(delivery.body)
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'IQZ embedded Content Lake',
    'idempotency-key': idempotencyKey(webhook.id, delivery),
    'sanity-transaction-id': delivery.transactionId,
    'sanity-transaction-time': delivery.transactionTime,
    'sanity-dataset': dataset,
    'sanity-document-id': delivery.documentId,
    'sanity-project-id': projectId,
    'sanity-webhook-id': webhook.id,
    'sanity-operation': delivery.operation,
  }
  if (webhook.secret) headers['sanity-webhook-signature'] = signWebhook(body, webhook.secret, Date.now())
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)])
  const response = await fetch(webhook.url, {
    method: 'POST',
    headers,
    body,
    signal: limit,
    // A redirect is an answer like any other: to follow it would tell others of content.
    redirect: 'manual',
  })
  await response.body?.cancel()
  return response.status
}

// The same for every attempt at the same change, so that a receiver can tell a repetition.
function idempotencyKey(webhook: string, { transactionId, documentId }: Delivery): string {
  return createHash('sha256').update(`${webhook}:${transactionId}:${documentId}`).digest('base64url')
}
