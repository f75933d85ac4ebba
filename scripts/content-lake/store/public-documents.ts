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
    if (!document || !this.#isShown(document)) this.index.delete(id)
    else if (this.index.get(id) !== document) this.index.put(document)
  }

  #isShown(document: StoredDocument): boolean {
    if (!ASSET_TYPES.has(document._type)) return isPublic(document)
    return this.#published.referringTo(document._id).some(isPublic)
  }
}
