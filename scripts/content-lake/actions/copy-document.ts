import type { NewDocument } from '../mutate/mutation.ts'
import type { StoredDocument } from '../store/document.ts'

/** A document's content under another id, without what belongs to the state it was copied from. */
export function copyDocument(document: StoredDocument, id: string): NewDocument & { _id: string } {
  const { _rev, _updatedAt, ...content } = document
  return { ...content, _id: id }
}
