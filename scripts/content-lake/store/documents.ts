import type { StoredDocument } from './document.ts'
import { idInLayer, layerOf, publishedIdOf } from './document-id.ts'
import { DocumentIndex } from './document-index.ts'
import { PublicDocuments } from './public-documents.ts'

/** All documents in memory, as each of the plain perspectives shows them. */
export class Documents {
  readonly raw = new DocumentIndex()
  readonly published = new DocumentIndex()
  readonly drafts = new DocumentIndex()
  #public: PublicDocuments | null = null
  #version = 0

  /** Counts the changes: names a state of all documents within this process. */
  get version(): number {
    return this.#version
  }

  /** What strangers may see of the published ones; kept from the first time that it is asked for. */
  get public(): DocumentIndex {
    this.#public ??= new PublicDocuments(this.published)
    return this.#public.index
  }

  put(document: StoredDocument): void {
    this.raw.put(document)
    this.#publish(document._id, () => this.published.put(document, this.raw.referredBy(document._id)))
    this.#overlay(document._id)
  }

  delete(id: string): void {
    this.raw.delete(id)
    this.#publish(id, () => this.published.delete(id))
    this.#overlay(id)
  }

  #publish(id: string, change: () => void): void {
    if (layerOf(id) !== 'published') return
    const before = this.published.get(id)
    change()
    this.#public?.reflect(id, before)
  }

  // The `drafts` perspective shows a draft in the place of its published document, under the published id.
  #overlay(id: string): void {
    this.#version++
    if (!['published', 'drafts'].includes(layerOf(id))) return
    const publishedId = publishedIdOf(id)
    const shown = this.raw.get(idInLayer(publishedId, 'drafts')) ?? this.raw.get(publishedId)
    if (shown) {
      const document = { ...shown, _id: publishedId, _originalId: shown._id }
      this.drafts.put(document, this.raw.referredBy(shown._id))
    } else this.drafts.delete(publishedId)
  }
}
