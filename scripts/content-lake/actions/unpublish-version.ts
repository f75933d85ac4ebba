import type { Transaction } from '../mutate/transaction.ts'
import { missing } from './action-errors.ts'
import { copyDocument } from './copy-document.ts'
import { expectVersionOf } from './expect-version-of.ts'

/** Marks in a release that publishing it shall withdraw a document. */
export function unpublishVersion(transaction: Transaction, versionId: string, publishedId: string): void {
  expectVersionOf(transaction, versionId, publishedId)
  const base = transaction.get(versionId) ?? transaction.get(publishedId)
  if (!base) throw missing(publishedId, transaction.index)
  transaction.createOrReplace({ ...copyDocument(base, versionId), _system: { delete: true } })
}
