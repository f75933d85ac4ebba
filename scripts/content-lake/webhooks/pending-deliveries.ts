import type { ContentLake } from '../content-lake.ts'
import { documentAt } from '../history/document-at.ts'
import type { StoredDocument } from '../store/document.ts'
import { layerOf } from '../store/document-id.ts'

/** One change of a published document that the webhook is to be told. */
export interface Delivery {
  sequence: number
  transactionId: string
  transactionTime: string
  documentId: string
  operation: 'create' | 'update' | 'delete'
  /** The document after the change; for a deletion the document as it was before. */
  document: StoredDocument
}

/** The next transaction after a place in history, with what it changed in published documents. */
export function nextDeliveries(
  lake: ContentLake,
  after: number,
): { sequence: number; deliveries: Delivery[] } | null {
  const transaction = lake.database
    .prepare('SELECT sequence, id, timestamp FROM transactions WHERE sequence > ? ORDER BY sequence LIMIT 1')
    .get(after)
  if (!transaction) return null
  const sequence = transaction.sequence as number
  const changes = lake.database
    .prepare(
      'SELECT document_id, previous_revision, result_revision FROM changes WHERE sequence = ? ORDER BY document_id',
    )
    .all(sequence)
  const deliveries = changes.flatMap((change) => {
    const documentId = change.document_id as string
    if (layerOf(documentId) !== 'published') return []
    const deleted = change.result_revision === null
    const document = documentAt(lake, documentId, { sequence: deleted ? sequence - 1 : sequence })
    if (!document) return []
    const operation = deleted ? 'delete' : change.previous_revision === null ? 'create' : 'update'
    const transactionId = transaction.id as string
    return [
      {
        sequence,
        transactionId,
        transactionTime: transaction.timestamp as string,
        documentId,
        operation,
        document,
      } as const,
    ]
  })
  return { sequence, deliveries }
}
