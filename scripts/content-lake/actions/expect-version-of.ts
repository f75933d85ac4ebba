import type { Transaction } from '../mutate/transaction.ts'
import { layerOf, publishedIdOf } from '../store/document-id.ts'
import { actionError } from './action-errors.ts'

/**
 * Makes sure that an action which names two ids means one document by them.
 *
 * @throws ApiError 400 unless the first is the draft or another version of the second.
 */
export function expectVersionOf(transaction: Transaction, versionId: string, publishedId: string): void {
  const isVersion = layerOf(versionId) !== 'published' && publishedIdOf(versionId) === publishedId
  if (isVersion && layerOf(publishedId) === 'published') return
  const description = `"${versionId}" is no draft or version of "${publishedId}"`
  throw actionError(400, 'invalidActionError', description, transaction.index)
}
