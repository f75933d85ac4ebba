import type { ContentLake } from '../content-lake.ts'
import { documentAt } from '../history/document-at.ts'
import { ownRound } from '../http/own-round.ts'
import type { Json } from '../store/document.ts'
import { layerOf } from '../store/document-id.ts'
import { ruleExpression } from './rule-expression.ts'
import type { Operation, Webhook } from './webhook.ts'

/** How long others wait while it is found out what a webhook is to be told, in milliseconds. */
const TURN = 4

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

/**
 * The next transaction after a place in history, with what of it a webhook is to be told, worked out one by one in turns
 * with whatever else there is to do, until told to stop. `null` when there is none.
 */
export function nextDeliveries(
  lake: ContentLake,
  webhook: Webhook,
  after: number,
  signal?: AbortSignal,
): { sequence: number; deliveries: AsyncGenerator<Delivery> } | null {
  const transaction = lake.database
    .prepare('SELECT sequence, id, timestamp FROM transactions WHERE sequence > ? ORDER BY sequence LIMIT 1')
    .get(after)
  if (!transaction) return null
  const { sequence } = transaction as { sequence: number }
  return { sequence, deliveries: deliveriesIn(lake, webhook, transaction, { signal }) }
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
  if (!transaction) return null
  const { value } = await deliveriesIn(lake, webhook, transaction, { only: documentId }).next()
  return value ?? null
}

async function* deliveriesIn(
  lake: ContentLake,
  webhook: Webhook,
  transaction: Record<string, unknown>,
  { only, signal }: { only?: string; signal?: AbortSignal | undefined },
): AsyncGenerator<Delivery, undefined> {
  const sequence = transaction.sequence as number
  let began = performance.now()
  for (const { id, operation } of changedDocuments(lake, sequence)) {
    if (only !== undefined && id !== only) continue
    if (!isOfInterest(webhook, id, operation)) continue
    if (performance.now() - began > TURN) {
      await ownRound()
      if (signal?.aborted) return
      began = performance.now()
    }
    const body = await bodyOf(lake, webhook, {
      before: operation === 'create' ? null : documentAt(lake, id, { sequence: sequence - 1 }),
      after: operation === 'delete' ? null : documentAt(lake, id, { sequence }),
    })
    if (body === null) continue
    const [transactionId, transactionTime] = [transaction.id as string, transaction.timestamp as string]
    yield { transactionId, transactionTime, documentId: id, operation, body }
  }
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
