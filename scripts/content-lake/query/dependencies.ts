import type { StoredDocument } from '../store/document.ts'
import { publishedIdOf } from '../store/document-id.ts'
import type { DocumentIndex } from '../store/document-index.ts'
import { isAsset } from '../store/public-documents.ts'
import { collectReferences } from '../store/references.ts'
import type { DocumentChange } from '../store/transaction-record.ts'

/** Stands for all documents: a change of any is meant. */
const EVERYTHING = 'everything'

/** More documents than this are not named one by one, but by their types. */
const MAX_NAMED = 100

/** The parts of the dataset that the answer to a query depends on, noted down while it is answered. */
export class Dependencies {
  readonly #named = new Set<string>()
  readonly #ids = new Set<string>()

  onEverything(): void {
    this.#named.add(EVERYTHING)
  }

  onType(type: string): void {
    this.#named.add(`type ${type}`)
  }

  /** On what refers to a document, not on the document itself. */
  onReferencesTo(id: string): void {
    this.#named.add(`references ${publishedIdOf(id)}`)
  }

  onDocument(id: string): void {
    this.#ids.add(publishedIdOf(id))
  }

  /** The names of all parts; a change concerns the answer only if {@link partsOfChange} shares one of them. */
  parts(documents: DocumentIndex): string[] {
    if (this.#named.has(EVERYTHING)) return [EVERYTHING]
    if (this.#ids.size <= MAX_NAMED) return [...this.#named, ...[...this.#ids].map((id) => `document ${id}`)]
    const types = new Set(this.#named)
    for (const id of this.#ids) {
      const document = documents.get(id)
      // Of what type something missing would be, nobody knows.
      if (!document) return [EVERYTHING]
      types.add(`type ${document._type}`)
    }
    return [...types]
  }
}

/** Asked for by all who are told of a change, and to find the references is to look through all of a document. */
const known = new WeakMap<DocumentChange, ReadonlySet<string>>()

/** The names of the parts that a change touches, under the ids that documents have (or would have) once published. */
export function partsOfChange(change: DocumentChange): ReadonlySet<string> {
  let parts = known.get(change)
  if (!parts) {
    const { id, previous, next } = change
    const found = new Set([EVERYTHING, `document ${publishedIdOf(id)}`])
    for (const document of [previous, next]) if (document) partsOfDocument(document, found)
    parts = found
    known.set(change, parts)
  }
  return parts
}

/** The same for strangers, who see an asset come and go with what refers to it. */
export function partsForStrangers(change: DocumentChange, published: DocumentIndex): Set<string> {
  const parts = new Set(partsOfChange(change))
  for (const id of referencesThatChanged(change)) {
    const referred = published.get(id)
    if (!referred || !isAsset(referred)) continue
    parts.add(`document ${id}`)
    partsOfDocument(referred, parts)
  }
  return parts
}

function referencesThatChanged({ previous, next }: DocumentChange): Set<string> {
  const idsIn = (document: StoredDocument | null) =>
    new Set(document ? collectReferences(document).map(({ id }) => id) : [])
  return idsIn(previous).symmetricDifference(idsIn(next))
}

function partsOfDocument(document: StoredDocument, parts: Set<string>): void {
  parts.add(`type ${document._type}`)
  for (const { id } of collectReferences(document)) parts.add(`references ${publishedIdOf(id)}`)
}
