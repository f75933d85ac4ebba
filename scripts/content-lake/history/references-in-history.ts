import { setImmediate as breathe } from 'node:timers/promises'
import { applyPatch } from 'mendoza'
import type { ContentLake } from '../content-lake.ts'
import type { StoredDocument } from '../store/document.ts'
import { collectReferences } from '../store/references.ts'

/**
 * The ids that any document has referred to in the history that is kept: what somebody may bring back by restoring a
 * revision. Found by taking back every change, since a change holds only what differs; others get their turn in between.
 */
export async function referencesInHistory({ database, store }: ContentLake): Promise<Set<string>> {
  const found = new Set<string>()
  const note = (document: object | null) => {
    for (const { id } of collectReferences((document ?? null) as StoredDocument | null)) found.add(id)
  }
  const changesOf = database.prepare(
    'SELECT effects FROM changes WHERE document_id = ? ORDER BY sequence DESC',
  )
  for (const { id } of database.prepare('SELECT DISTINCT document_id AS id FROM changes').all()) {
    const present = store.raw.get(String(id))
    const { _rev, ...content } = present ?? {}
    let document: object | null = present && content
    note(document)
    for (const { effects } of changesOf.all(id as string)) {
      document = applyPatch(document, JSON.parse(effects as string).revert)
      note(document)
    }
    await breathe()
  }
  return found
}
