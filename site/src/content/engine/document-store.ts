import { referencesIn } from './references.ts'

/** What every document of the Content Lake has. */
export interface StoredDocument {
  _id: string
  _type: string
  _rev: string
  slug?: { current?: string | undefined } | null | undefined
  publishedAt?: string | undefined
}

/** A change of content: the document as it is now, or null when it is no longer published. */
export interface DocumentChange {
  id: string
  document: StoredDocument | null
}

/** Tells which of two documents comes first. It finds no two documents equal. */
export type Order = (a: StoredDocument, b: StoredDocument) => number

const addTo = (index: Map<string, Set<string>>, key: string, id: string) => {
  const ids = index.get(key)
  if (ids) ids.add(id)
  else index.set(key, new Set([id]))
}

const removeFrom = (index: Map<string, Set<string>>, key: string, id: string) => {
  const ids = index.get(key)
  ids?.delete(id)
  if (ids?.size === 0) index.delete(key)
}

const slugKey = (type: string, slug: string) => `${type}:${slug}`

/**
 * The published documents in memory, with indexes by type, slug and reference. A document that is to appear in the
 * future waits outside until its moment has come, so that nothing else has to think of it.
 */
export class DocumentStore {
  readonly #documents = new Map<string, StoredDocument>()
  readonly #scheduled = new Map<string, StoredDocument>()
  readonly #byType = new Map<string, Set<string>>()
  readonly #inOrder = new Map<string, Map<Order, StoredDocument[]>>()
  readonly #bySlug = new Map<string, Set<string>>()
  readonly #referrers = new Map<string, Set<string>>()
  readonly #references = new WeakMap<StoredDocument, Set<string>>()

  get(id: string): StoredDocument | null {
    return this.#documents.get(id) ?? null
  }

  /** How many documents are visible. */
  get size(): number {
    return this.#documents.size
  }

  all(): Iterable<StoredDocument> {
    return this.#documents.values()
  }

  /**
   * Documents of a type in an order. It is kept from then on: a change moves one document instead of sorting thousands.
   *
   * @param order the same function each time
   */
  ofType(type: string, order: Order): StoredDocument[] {
    const orders = this.#inOrder.get(type) ?? new Map<Order, StoredDocument[]>()
    this.#inOrder.set(type, orders)
    const documents = orders.get(order) ?? this.#resolve(this.#byType.get(type)).sort(order)
    orders.set(order, documents)
    return documents.slice()
  }

  /** Documents that refer to an id, in no particular order. */
  referrersOf(id: string): StoredDocument[] {
    return this.#resolve(this.#referrers.get(id))
  }

  /** The id that owns a slug. Where two documents claim it, the first by id does, in every order of loading. */
  idOfSlug(type: string, slug: string): string | null {
    const ids = this.#bySlug.get(slugKey(type, slug))
    if (!ids) return null
    return [...ids].sort()[0] ?? null
  }

  /** Ids that a stored document refers to. */
  referencesOf(document: StoredDocument): Set<string> {
    let found = this.#references.get(document)
    if (!found) {
      found = referencesIn(document)
      this.#references.set(document, found)
    }
    return found
  }

  /** The earliest instant at which a scheduled document is to appear, as milliseconds, or null. */
  nextScheduled(): number | null {
    let next: number | null = null
    for (const { publishedAt } of this.#scheduled.values()) {
      const moment = Date.parse(publishedAt ?? '')
      if (next === null || moment < next) next = moment
    }
    return next
  }

  /**
   * Takes changes over, and scheduled documents that have become due.
   *
   * @returns each document whose visible state changed, before and after; null where it was or is not visible.
   */
  apply(changes: readonly DocumentChange[], now: Date) {
    const visible: { id: string; before: StoredDocument | null; after: StoredDocument | null }[] = []
    const due = [...this.#scheduled.values()]
      .filter((document) => !isScheduled(document, now) && !changes.some(({ id }) => id === document._id))
      .map((document) => ({ id: document._id, document }))
    for (const { id, document } of [...changes, ...due]) {
      const before = this.get(id)
      this.#scheduled.delete(id)
      const waits = document !== null && isScheduled(document, now)
      if (waits) this.#scheduled.set(id, document)
      const after = waits ? null : document
      if (before === null && after === null) continue
      if (before !== null) this.#remove(before)
      if (after !== null) this.#insert(after)
      visible.push({ id, before, after })
    }
    return visible
  }

  #resolve(ids: Set<string> | undefined): StoredDocument[] {
    const found: StoredDocument[] = []
    for (const id of ids ?? []) {
      const document = this.#documents.get(id)
      if (document) found.push(document)
    }
    return found
  }

  #insert(document: StoredDocument) {
    this.#documents.set(document._id, document)
    addTo(this.#byType, document._type, document._id)
    for (const [order, documents] of this.#inOrder.get(document._type) ?? [])
      documents.splice(placeIn(documents, document, order), 0, document)
    if (document.slug?.current)
      addTo(this.#bySlug, slugKey(document._type, document.slug.current), document._id)
    for (const id of this.referencesOf(document)) addTo(this.#referrers, id, document._id)
  }

  #remove(document: StoredDocument) {
    this.#documents.delete(document._id)
    removeFrom(this.#byType, document._type, document._id)
    for (const documents of this.#inOrder.get(document._type)?.values() ?? [])
      documents.splice(documents.indexOf(document), 1)
    if (document.slug?.current)
      removeFrom(this.#bySlug, slugKey(document._type, document.slug.current), document._id)
    for (const id of this.referencesOf(document)) removeFrom(this.#referrers, id, document._id)
  }
}

/** Where a document belongs among others in order. */
function placeIn(documents: readonly StoredDocument[], document: StoredDocument, order: Order): number {
  let [from, to] = [0, documents.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (order(documents[middle] as StoredDocument, document) < 0) from = middle + 1
    else to = middle
  }
  return from
}

/** Whether a document is to appear only later. A moment that cannot be read does not hide a document. */
const isScheduled = ({ publishedAt }: StoredDocument, now: Date) =>
  publishedAt !== undefined && Date.parse(publishedAt) > now.getTime()
