import { applyPatch } from 'mendoza'
import type { ContentLake } from '../content-lake.ts'
import type { StoredDocument } from '../store/document.ts'

/** A moment in the history of a document: right after a transaction, at a time, or its last state before deletion. */
export type Moment = { sequence: number } | { revision: string } | { time: string } | { lastRevision: true }

/**
 * A document as it was at a moment, worked out by taking back the changes since. `null` when it did not exist then.
 */
export function documentAt(lake: ContentLake, id: string, moment: Moment): StoredDocument | null {
  const changes = lake.database
    .prepare(
      `SELECT c.sequence, c.previous_revision, c.result_revision, c.effects, t.timestamp
       FROM changes c JOIN transactions t USING (sequence) WHERE c.document_id = ? ORDER BY c.sequence DESC`,
    )
    .iterate(id)
  let document: StoredDocument | null = lake.store.raw.get(id)
  for (const change of changes) {
    if (isReached(moment, change, document)) return document
    const { revert } = JSON.parse(change.effects as string)
    const before = applyPatch(withoutRevision(document), revert)
    document = before ? { ...before, _rev: change.previous_revision as string } : null
  }
  return 'revision' in moment || 'lastRevision' in moment ? null : document
}

function isReached(
  moment: Moment,
  change: Record<string, unknown>,
  document: StoredDocument | null,
): boolean {
  if ('lastRevision' in moment) return document !== null
  if ('revision' in moment) return change.result_revision === moment.revision
  if ('time' in moment) return (change.timestamp as string) <= moment.time
  return (change.sequence as number) <= moment.sequence
}

function withoutRevision(document: StoredDocument | null) {
  if (!document) return null
  const { _rev, ...rest } = document
  return rest
}
