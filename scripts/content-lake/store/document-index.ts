import type { StoredDocument } from './document.ts'
import { collectReferences } from './references.ts'
import { SortedDocuments } from './sorted-documents.ts'

/** So many changes are remembered at least. */
const REMEMBERED = 2_000

const NONE: StoredDocument[] = []
const NO_IDS: readonly string[] = []

/** Documents in memory, found by id, by type and by what they refer to. One per perspective. */
export class DocumentIndex {
  readonly #byId = new Map<string, StoredDocument>()
  readonly #all = new SortedDocuments()
  readonly #byType = new Map<string, SortedDocuments>()
  readonly #referrers = new Map<string, Set<string>>()
  /** The ids that each document refers to, each once: to find them is to look through all of it. */
  readonly #referred = new Map<string, readonly string[]>()
  /** The last documents that changed, oldest first, with the type that they had or have. */
  #changed: { id: string; type: string }[] = []
  #changes = 0

  /** Every document, ordered by id. Read only. */
  get all(): StoredDocument[] {
    return this.#all.items
  }

  get(id: string): StoredDocument | null {
    return this.#byId.get(id) ?? null
  }

  /** The documents of a type, ordered by id. Read only. */
  ofType(type: string): StoredDocument[] {
    return this.#byType.get(type)?.items ?? NONE
  }

  /** The documents that refer to an id, weakly or strongly, ordered by id. */
  referringTo(id: string): StoredDocument[] {
    const ids = [...(this.#referrers.get(id) ?? [])].sort()
    return ids.map((referrer) => this.#byId.get(referrer) as StoredDocument)
  }

  /** The ids that a document refers to, weakly or strongly, each once. */
  referredBy(id: string): readonly string[] {
    return this.#referred.get(id) ?? NO_IDS
  }

  /** Counts the changes: names a state of this index. */
  get changes(): number {
    return this.#changes
  }

  /** The ids of documents of some types that changed since a state; `null` when that is too long ago. */
  changedSince(changes: number, types: readonly string[]): Set<string> | null {
    const first = this.#changed.length - (this.#changes - changes)
    if (first < 0) return null
    const ids = new Set<string>()
    for (const { id, type } of this.#changed.slice(first)) if (types.includes(type)) ids.add(id)
    return ids
  }

  /** @param referred the ids that it refers to, where they are known already */
  put(document: StoredDocument, referred = idsReferredTo(document)): void {
    this.delete(document._id, document)
    this.#noteChange(document._id, document._type)
    this.#byId.set(document._id, document)
    this.#all.put(document)
    entry(this.#byType, document._type, () => new SortedDocuments()).put(document)
    if (referred.length > 0) this.#referred.set(document._id, referred)
    for (const id of referred) entry(this.#referrers, id, () => new Set<string>()).add(document._id)
  }

  /** Removes a document; with its `successor` given, keeps its place in the ordered lists for it. */
  delete(id: string, successor?: StoredDocument): void {
    const known = this.#byId.get(id)
    if (!known) return
    this.#noteChange(id, known._type)
    for (const reference of this.referredBy(id)) {
      const referrers = this.#referrers.get(reference)
      referrers?.delete(id)
      if (referrers?.size === 0) this.#referrers.delete(reference)
    }
    this.#referred.delete(id)
    if (successor?._type !== known._type) this.#byType.get(known._type)?.delete(id)
    if (successor) return
    this.#byId.delete(id)
    this.#all.delete(id)
  }

  #noteChange(id: string, type: string): void {
    this.#changes++
    this.#changed.push({ id, type })
    if (this.#changed.length > 2 * REMEMBERED) this.#changed = this.#changed.slice(REMEMBERED)
  }
}

function idsReferredTo(document: StoredDocument): readonly string[] {
  return [...new Set(collectReferences(document).map(({ id }) => id))]
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}
