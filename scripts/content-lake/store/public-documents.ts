import type { StoredDocument } from './document.ts'
import { DocumentIndex } from './document-index.ts'
import { collectReferences } from './references.ts'

const ASSET_TYPES: ReadonlySet<string> = new Set(['sanity.imageAsset', 'sanity.fileAsset'])

/**
 * Whether a document is for everybody once public reading is on. As at Sanity, a dot in an id keeps a document private:
 * drafts, versions, the store's own documents, and whatever somebody has put below a path.
 */
export function isPublic({ _id, _type }: StoredDocument): boolean {
  return !_id.includes('.') && !ASSET_TYPES.has(_type)
}

/** Tells the document of an uploaded picture or file from others. */
export function isAsset({ _type }: StoredDocument): boolean {
  return ASSET_TYPES.has(_type)
}

/** Whether strangers may see one of the published documents: an asset, as long as a public document refers to it. */
export function isShown(document: StoredDocument, published: DocumentIndex): boolean {
  return isAsset(document) ? published.referringTo(document._id).some(isPublic) : isPublic(document)
}

/**
 * The documents that strangers may see. An asset is among them as long as one of the others refers to it: what was
 * uploaded for a draft is not.
 */
export class PublicDocuments {
  readonly index = new DocumentIndex()
  readonly #published: DocumentIndex

  /** @param published all published documents; {@link reflect} is to be called after every change of them */
  constructor(published: DocumentIndex) {
    this.#published = published
    for (const document of published.all) this.reflect(document._id, null)
  }

  /** @param before the document as it was until now */
  reflect(id: string, before: StoredDocument | null): void {
    const now = this.#published.get(id)
    this.#show(id)
    const referred = [before, now].flatMap((document) => (document ? collectReferences(document) : []))
    for (const reference of referred) this.#show(reference.id)
  }

  #show(id: string): void {
    const document = this.#published.get(id)
    if (!document || !isShown(document, this.#published)) this.index.delete(id)
    else if (this.index.get(id) !== document) this.index.put(document)
  }
}
