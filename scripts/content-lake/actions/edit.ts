import type { Transaction } from '../mutate/transaction.ts'
import type { ActionOf } from './action.ts'
import { missing } from './action-errors.ts'
import { copyDocument } from './copy-document.ts'
import { expectVersionOf } from './expect-version-of.ts'

/** Patches a draft, made from the published document first where there is none. */
export function edit(transaction: Transaction, { draftId, publishedId, patch }: ActionOf<'edit'>): void {
  expectVersionOf(transaction, draftId, publishedId)
  if (!transaction.get(draftId)) {
    const published = transaction.get(publishedId)
    if (!published) throw missing(draftId, transaction.index)
    transaction.create(copyDocument(published, draftId))
  }
  transaction.patch(draftId, patch)
}
