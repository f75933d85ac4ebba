import type { Transaction } from '../mutate/transaction.ts'
import type { ActionOf } from './action.ts'
import { missing } from './action-errors.ts'
import { copyDocument } from './copy-document.ts'
import { expectRevision } from './expect-revision.ts'
import { expectVersionOf } from './expect-version-of.ts'
import { strengthenReferences } from './strengthen-references.ts'

/** Puts a draft in the place of the published document and removes the draft. */
export function publish(transaction: Transaction, action: ActionOf<'publish'>): void {
  const { draftId, publishedId } = action
  expectVersionOf(transaction, draftId, publishedId)
  const draft = transaction.get(draftId)
  if (!draft) throw missing(draftId, transaction.index)
  expectRevision(transaction, draftId, action.ifDraftRevisionId)
  expectRevision(transaction, publishedId, action.ifPublishedRevisionId)
  const published = transaction.get(publishedId)
  const { _system, ...content } = strengthenReferences(copyDocument(draft, publishedId))
  transaction.createOrReplace({
    ...content,
    _createdAt: published?._createdAt ?? draft._createdAt,
  } as typeof content & {
    _type: string
  })
  transaction.delete(draftId)
}
