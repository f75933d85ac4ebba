import type { ContentLake } from '../content-lake.ts'
import { documentAt } from '../history/document-at.ts'
import type { Json } from '../store/document.ts'
import { layerOf } from '../store/document-id.ts'
import { ruleExpression } from './rule-expression.ts'
import type { Operation, Webhook } from './webhook.ts'

/** One change that a webhook is to be told. */
export interface Delivery {
  transactionId: string
  transactionTime: string
  documentId: string
  operation: Operation
  /** What is sent: the projection, or the document after the change (for a deletion, as it was before). */
  body: Json
}

interface ChangedDocument {
  id: string
  operation: Operation
}

/** The next transaction after a place in history, with what of it a webhook is to be told. `null` when there is none. */
export async function nextDeliveries(
  lake: ContentLake,
  webhook: Webhook,
  after: number,
): Promise<{ sequence: number; deliveries: Delivery[] } | null> {
  const transaction = lake.database
    .prepare('SELECT sequence, id, timestamp FROM transactions WHERE sequence > ? ORDER BY sequence LIMIT 1')
    .get(after)
  if (!transaction) return null
  const { sequence } = transaction as { sequence: number }
  return { sequence, deliveries: await deliveriesIn(lake, webhook, transaction) }
}

/** What a webhook is to be told of one document in one transaction; `null` when that is nothing. */
export async function deliveryOf(
  lake: ContentLake,
  webhook: Webhook,
  { transactionId, documentId }: Pick<Delivery, 'transactionId' | 'documentId'>,
): Promise<Delivery | null> {
  const transaction = lake.database
    .prepare('SELECT sequence, id, timestamp FROM transactions WHERE id = ?')
    .get(transactionId)
  const deliveries = transaction ? await deliveriesIn(lake, webhook, transaction) : []
  return deliveries.find((delivery) => delivery.documentId === documentId) ?? null
}

async function deliveriesIn(
  lake: ContentLake,
  webhook: Webhook,
  transaction: Record<string, unknown>,
): Promise<Delivery[]> {
  const sequence = transaction.sequence as number
  const deliveries: Delivery[] = []
  for (const { id, operation } of changedDocuments(lake, sequence)) {
    if (!isOfInterest(webhook, id, operation)) continue
    const body = await bodyOf(lake, webhook, {
      before: operation === 'create' ? null : documentAt(lake, id, { sequence: sequence - 1 }),
      after: operation === 'delete' ? null : documentAt(lake, id, { sequence }),
    })
    if (body === null) continue
    const [transactionId, transactionTime] = [transaction.id as string, transaction.timestamp as string]
    deliveries.push({ transactionId, transactionTime, documentId: id, operation, body })
  }
  return deliveries
}

function changedDocuments({ database }: ContentLake, sequence: number): ChangedDocument[] {
  const changes = database
    .prepare(
      'SELECT document_id, previous_revision, result_revision FROM changes WHERE sequence = ? ORDER BY document_id',
    )
    .all(sequence)
  return changes.map((change) => ({
    id: change.document_id as string,
    operation:
      change.result_revision === null ? 'delete' : change.previous_revision === null ? 'create' : 'update',
  }))
}

function isOfInterest({ rule, includeDrafts }: Webhook, id: string, operation: Operation): boolean {
  return rule.on.includes(operation) && (includeDrafts || layerOf(id) === 'published')
}

/** What a webhook sends of a change; `null` when its filter does not take it, or its projection gives nothing. */
async function bodyOf(
  lake: ContentLake,
  { rule }: Webhook,
  change: Parameters<typeof ruleExpression.valueOf>[1],
): Promise<Json> {
  // Gone from history before it could be told.
  if (!change.before && !change.after) return null
  if (rule.filter && (await ruleExpression.valueOf(rule.filter, change, lake)) !== true) return null
  return rule.projection
    ? ruleExpression.valueOf(rule.projection, change, lake)
    : ((change.after ?? change.before) as Json)
}
