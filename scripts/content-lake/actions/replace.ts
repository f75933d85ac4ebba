import type { Transaction } from '../mutate/transaction.ts'
import type { JsonObject } from '../store/document.ts'
import { layerOf, publishedIdOf } from '../store/document-id.ts'
import { actionError, missing } from './action-errors.ts'

type Replacement = JsonObject & { _id: string; _type: string }

/** Replaces a draft (made new where only the published document exists), as restoring an old revision does. */
export function replaceDraft(transaction: Transaction, publishedId: string, attributes: Replacement): void {
  if (layerOf(attributes._id) !== 'drafts' || publishedIdOf(attributes._id) !== publishedId) {
    const description = `"${attributes._id}" is no draft of "${publishedId}"`
    throw actionError(400, 'invalidActionError', description, transaction.index)
  }
  if (!transaction.get(attributes._id) && !transaction.get(publishedId))
    throw missing(publishedId, transaction.index)
  transaction.createOrReplace(attributes)
}

/** Replaces an existing version of a document. */
export function replaceVersion(transaction: Transaction, document: Replacement): void {
  if (layerOf(document._id) === 'published') {
    const description = `"${document._id}" is the ID of a published document, not of a version`
    throw actionError(400, 'invalidActionError', description, transaction.index)
  }
  if (!transaction.get(document._id)) throw missing(document._id, transaction.index)
  transaction.createOrReplace(document)
}
