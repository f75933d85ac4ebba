import type { Transaction } from '../mutate/transaction.ts'
import type { ActionOf } from './action.ts'
import { missing } from './action-errors.ts'
import { copyDocument } from './copy-document.ts'
import { expectVersionOf } from './expect-version-of.ts'

/** Withdraws a published document; what was published becomes the draft unless there is one. */
export function unpublish(transaction: Transaction, { draftId, publishedId }: ActionOf<'unpublish'>): void {
  expectVersionOf(transaction, draftId, publishedId)
  const published = transaction.get(publishedId)
  if (!published) throw missing(publishedId, transaction.index)
  if (!transaction.get(draftId)) transaction.create(copyDocument(published, draftId))
  transaction.delete(publishedId)
}
