import type { Transaction } from '../mutate/transaction.ts'
import type { ActionOf } from './action.ts'
import { exists } from './action-errors.ts'
import { expectVersionOf } from './expect-version-of.ts'

/** Creates a draft of a document that is not published. */
export function create(transaction: Transaction, action: ActionOf<'create'>): void {
  const { attributes, publishedId } = action
  expectVersionOf(transaction, attributes._id, publishedId)
  if (transaction.get(publishedId)) throw exists(publishedId, transaction.index)
  if (action.ifExists === 'ignore') transaction.createIfNotExists(attributes)
  else transaction.create(attributes)
}
