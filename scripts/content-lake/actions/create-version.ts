import type { Transaction } from '../mutate/transaction.ts'
import type { ActionOf } from './action.ts'
import { missing } from './action-errors.ts'
import { copyDocument } from './copy-document.ts'
import { expectRevision } from './expect-revision.ts'
import { expectVersionOf } from './expect-version-of.ts'

/** Creates a version of a document, from a whole document or as a copy of another version. */
export function createVersion(transaction: Transaction, action: ActionOf<'version.create'>): void {
  const { publishedId, document, baseId, ifBaseRevisionId } = action
  const versionId = action.versionId ?? document?._id ?? ''
  expectVersionOf(transaction, versionId, publishedId)
  if (document) {
    transaction.create({ ...document, _id: versionId })
    return
  }
  const base = baseId === undefined ? null : transaction.get(baseId)
  if (!base) throw missing(baseId ?? versionId, transaction.index)
  expectRevision(transaction, base._id, ifBaseRevisionId)
  transaction.create(copyDocument(base, versionId))
}
