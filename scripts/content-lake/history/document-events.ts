import type { DatabaseSync } from 'node:sqlite'
import { idInLayer, layerOf, publishedIdOf } from '../store/document-id.ts'

/** Something that happened to a document, in the form of Sanity's events API; which fields there are depends on the type. */
export interface DocumentEvent {
  type:
    | 'createDocumentVersion'
    | 'deleteDocumentVersion'
    | 'publishDocumentVersion'
    | 'unpublishDocument'
    | 'deleteDocumentGroup'
    | 'createLiveDocument'
    | 'updateLiveDocument'
  /** ISO 8601, UTC */
  timestamp: string
  author: string
  documentId: string
  revisionId?: string
  versionId?: string
  versionRevisionId?: string
  releaseId?: string
  publishCause?: 'document.publish'
}

interface Change {
  id: string
  previous: string | null
  result: string | null
}

interface Row extends Change {
  sequence: number
  transaction: string
  timestamp: string
  author: string
}

/**
 * What happened to a document in the large, newest first: that it, its draft or one of its versions was created, published,
 * withdrawn, discarded or deleted. Single edits are not told, as at Sanity: the Studio takes them from the transactions.
 *
 * @param id of the published document, a draft or a version: each has events of its own
 * @param before only what happened before this cursor
 */
export function documentEvents(
  database: DatabaseSync,
  id: string,
  { limit, before }: { limit: number; before: number },
): { events: DocumentEvent[]; nextCursor: string } {
  const published = publishedIdOf(id)
  const ids = [...new Set([published, idInLayer(published, 'drafts'), id])]
  const rows = database
    .prepare(
      `SELECT c.document_id AS id, c.previous_revision AS previous, c.result_revision AS result, c.sequence,
         t.id AS "transaction", t.timestamp, t.author
       FROM changes c JOIN transactions t USING (sequence)
       WHERE c.document_id IN (${ids.map(() => '?')})
         AND (c.document_id = ? OR c.previous_revision IS NULL OR c.result_revision IS NULL)
       ORDER BY c.sequence`,
    )
    .all(...ids, published) as unknown as Row[]
  const present = new Set<string>()
  const events: { sequence: number; event: DocumentEvent }[] = []
  for (const together of inTransactions(rows)) {
    const { sequence, transaction, timestamp, author } = together[0] as Row
    for (const change of together) {
      if (change.result === null) present.delete(change.id)
      else present.add(change.id)
    }
    const own = together.find((change) => change.id === id)
    const told = own && tell(own, { transaction, together, published, hasDraft: present.has(ids[1] ?? '') })
    if (told) events.push({ sequence, event: { ...told, timestamp, author, documentId: published } })
  }
  const page = events
    .filter(({ sequence }) => sequence < before)
    .reverse()
    .slice(0, limit + 1)
  return {
    events: page.slice(0, limit).map(({ event }) => event),
    nextCursor: page.length > limit ? String(page[limit - 1]?.sequence) : '',
  }
}

type Told = Omit<DocumentEvent, 'timestamp' | 'author' | 'documentId'>

function tell(
  own: Change,
  around: { transaction: string; together: readonly Change[]; published: string; hasDraft: boolean },
): Told | null {
  const { transaction, together, published, hasDraft } = around
  const goesLive = together.find(({ id, result }) => id === published && result !== null)
  const goesAway = together.find(({ id, result }) => id === published && result === null)
  const source = own.id === published ? together.find(({ id, result }) => id !== published && !result) : own
  if (goesLive && source && source.result === null) {
    const version = {
      versionId: source.id,
      versionRevisionId: source.previous ?? '',
      ...releaseOf(source.id),
    }
    return {
      type: 'publishDocumentVersion',
      revisionId: transaction,
      ...version,
      publishCause: 'document.publish',
    }
  }
  if (goesAway && own.result === null) {
    if (own.id !== published || !hasDraft) return { type: 'deleteDocumentGroup' }
    const versionId = idInLayer(published, 'drafts')
    return { type: 'unpublishDocument', versionId, versionRevisionId: transaction }
  }
  if (own.id === published) {
    return {
      type: own.previous === null ? 'createLiveDocument' : 'updateLiveDocument',
      revisionId: transaction,
    }
  }
  const version = { versionId: own.id, ...releaseOf(own.id) }
  if (own.previous === null)
    return { type: 'createDocumentVersion', ...version, versionRevisionId: transaction }
  if (own.result === null)
    return { type: 'deleteDocumentVersion', ...version, versionRevisionId: own.previous }
  return null
}

function releaseOf(id: string): { releaseId?: string } {
  const layer = layerOf(id)
  return layer === 'drafts' || layer === 'published' ? {} : { releaseId: layer }
}

function inTransactions(rows: readonly Row[]): Row[][] {
  return [...Map.groupBy(rows, ({ sequence }) => sequence).values()]
}
