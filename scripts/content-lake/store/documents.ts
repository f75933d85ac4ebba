import type { StoredDocument } from './document.ts'
import { idInLayer, layerOf, publishedIdOf } from './document-id.ts'
import { DocumentIndex } from './document-index.ts'

/** All documents in memory, as each of the plain perspectives shows them. */
export class Documents {
  readonly raw = new DocumentIndex()
  readonly published = new DocumentIndex()
  readonly drafts = new DocumentIndex()
  #version = 0

  /** Counts the changes: names a state of all documents within this process. */
  get version(): number {
    return this.#version
  }

  put(document: StoredDocument): void {
    this.raw.put(document)
    if (layerOf(document._id) === 'published') this.published.put(document)
    this.#overlay(document._id)
  }

  delete(id: string): void {
    this.raw.delete(id)
    if (layerOf(id) === 'published') this.published.delete(id)
    this.#overlay(id)
  }

  // The `drafts` perspective shows a draft in the place of its published document, under the published id.
  #overlay(id: string): void {
    this.#version++
    if (!['published', 'drafts'].includes(layerOf(id))) return
    const publishedId = publishedIdOf(id)
    const shown = this.raw.get(idInLayer(publishedId, 'drafts')) ?? this.raw.get(publishedId)
    if (shown) this.drafts.put({ ...shown, _id: publishedId, _originalId: shown._id })
    else this.drafts.delete(publishedId)
  }
}
