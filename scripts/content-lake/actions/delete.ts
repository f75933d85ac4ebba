import type { Transaction } from '../mutate/transaction.ts'
import { idInLayer } from '../store/document-id.ts'
import type { ActionOf } from './action.ts'
import { actionError } from './action-errors.ts'
import { expectVersionOf } from './expect-version-of.ts'

/** Deletes a published document with the drafts named; a draft that is not named stops it. */
export function deleteDocument(transaction: Transaction, action: ActionOf<'delete'>): void {
  const { publishedId, includeDrafts } = action
  for (const id of includeDrafts) expectVersionOf(transaction, id, publishedId)
  const draftId = idInLayer(publishedId, 'drafts')
  if (transaction.get(draftId) && !includeDrafts.includes(draftId)) {
    const description = `Document "${publishedId}" has the draft "${draftId}", which is not included`
    throw actionError(409, 'documentHasDraftError', description, transaction.index)
  }
  for (const id of [...includeDrafts, publishedId]) transaction.delete(id)
}
