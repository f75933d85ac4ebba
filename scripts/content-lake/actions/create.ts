import type { Transaction } from '../mutate/transaction.ts'
import { publishedIdOf } from '../store/document-id.ts'
import type { ActionOf } from './action.ts'
import { actionError, exists } from './action-errors.ts'

/** Creates a draft of a document that is not published. */
export function create(transaction: Transaction, action: ActionOf<'create'>): void {
  const { attributes, publishedId } = action
  if (publishedIdOf(attributes._id) !== publishedId || attributes._id === publishedId) {
    const description = `"${attributes._id}" is no draft of "${publishedId}"`
    throw actionError(400, 'invalidActionError', description, transaction.index)
  }
  if (transaction.get(publishedId)) throw exists(publishedId, transaction.index)
  if (action.ifExists === 'ignore') transaction.createIfNotExists(attributes)
  else transaction.create(attributes)
}
