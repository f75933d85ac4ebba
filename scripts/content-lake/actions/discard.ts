import type { Transaction } from '../mutate/transaction.ts'
import { layerOf } from '../store/document-id.ts'
import { actionError, missing } from './action-errors.ts'

/** Throws away a draft or another version; the published document stays as it is. */
export function discard(transaction: Transaction, versionId: string): void {
  if (layerOf(versionId) === 'published') {
    const description = `"${versionId}" is the ID of a published document, only versions can be discarded`
    throw actionError(400, 'invalidActionError', description, transaction.index)
  }
  if (!transaction.get(versionId)) throw missing(versionId, transaction.index)
  transaction.delete(versionId)
}
