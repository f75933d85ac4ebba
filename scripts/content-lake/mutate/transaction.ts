import { Mutation as Mutator } from '@sanity/mutator'
import { encode } from '../mendoza/encode.ts'
import { changeText } from '../store/change-text.ts'
import { copyJson } from '../store/copy-json.ts'
import { isObject, type JsonObject, type StoredDocument } from '../store/document.ts'
import type { DocumentStore } from '../store/document-store.ts'
import { randomId } from '../store/random-id.ts'
import { collectReferences } from '../store/references.ts'
import type { PreparedTransaction } from '../store/transaction-record.ts'
import { documentFault } from './check-document.ts'
import type { NewDocument, PatchOperations } from './mutation.ts'
import {
  alreadyExists,
  danglingReference,
  invalidMutation,
  notFound,
  revisionMismatch,
  stillReferenced,
  transactionExists,
} from './mutation-errors.ts'
import { spellOutWildcards } from './spell-out-wildcards.ts'

/** What one mutation did, as the mutate endpoint reports it. */
export interface MutationResult {
  id: string
  operation: 'create' | 'update' | 'delete' | 'none'
}

/**
 * Works out a transaction against the present state: each step sees what the steps before it did, and nothing is
 * kept unless {@link prepare} finds the whole sound.
 */
export class Transaction {
  readonly id: string
  readonly results: MutationResult[] = []
  /** The place of the mutation or action being applied, for error messages. */
  index = 0
  readonly #store: DocumentStore
  readonly #author: string
  #timestamp: string
  readonly #staged = new Map<string, StoredDocument | null>()
  readonly #mutations = new Map<string, JsonObject[]>()
  /** The stored documents that it was worked out from, as they were when it first looked at them. */
  readonly #read = new Map<string, StoredDocument | null>()
  /** Documents that it relies on to be there. */
  readonly #reliesOn = new Set<string>()
  /** Documents of which it was told what revision they must have. */
  readonly #expected = new Set<string>()

  /** @throws ApiError 409 when the transaction id was used before. */
  constructor(store: DocumentStore, author: string, id: string = randomId()) {
    if (store.hasTransaction(id)) throw transactionExists(id)
    this.id = id
    this.#store = store
    this.#author = author
    this.#timestamp = store.now()
  }

  /** A document as the transaction has left it so far. */
  get(id: string): StoredDocument | null {
    const staged = this.#staged.get(id)
    if (staged !== undefined) return staged
    const stored = this.#store.raw.get(id)
    if (!this.#read.has(id)) this.#read.set(id, stored)
    return stored
  }

  create(document: NewDocument): string {
    const identified = withId(document)
    if (this.get(identified._id)) throw alreadyExists(identified._id, this.index)
    this.#apply(identified._id, { create: identified }, 'create')
    return identified._id
  }

  createIfNotExists(document: NewDocument): void {
    const identified = withId(document)
    if (this.get(identified._id)) this.results.push({ id: identified._id, operation: 'none' })
    else this.#apply(identified._id, { createIfNotExists: identified }, 'create')
  }

  createOrReplace(document: NewDocument): void {
    const identified = withId(document)
    const existing = this.get(identified._id)
    const created = identified._createdAt ?? existing?._createdAt
    const replacement = { ...identified, ...(created ? { _createdAt: created } : {}) }
    this.#apply(identified._id, { createOrReplace: replacement }, existing ? 'update' : 'create')
  }

  patch(id: string, patch: PatchOperations): void {
    const existing = this.get(id)
    if (!existing) throw notFound(id, this.index)
    if (patch.ifRevisionID !== undefined) this.#expectRevision(existing, patch.ifRevisionID)
    const { set, setIfMissing, unset, inc, dec, diffMatchPatch, insert } = patch
    const operations = { set, setIfMissing, unset, inc, dec, diffMatchPatch, insert }
    const given = Object.entries(operations).filter(([, value]) => value !== undefined)
    this.#apply(id, { patch: { id, ...Object.fromEntries(given) } as JsonObject }, 'update')
  }

  delete(id: string): void {
    if (this.get(id)) this.#apply(id, { delete: { id } }, 'delete')
  }

  /**
   * The whole transaction, ready to commit.
   *
   * @throws ApiError 409 when it would leave a strong reference without its target.
   */
  prepare(): PreparedTransaction {
    const preparing = this.preparing()
    for (;;) {
      const step = preparing.next()
      if (step.done) return step.value
    }
  }

  /** The same step by step, for whoever has something else to do in between; see {@link upToDate}. */
  *preparing(): Generator<void, PreparedTransaction> {
    for (const [id, next] of this.#staged) {
      this.#checkReferences(id, next)
      yield
    }
    const changes: PreparedTransaction['changes'] = []
    for (const [id, next] of this.#staged) {
      const change = this.#change(id, next)
      if (change) changes.push(change)
      yield
    }
    return { id: this.id, timestamp: this.#timestamp, author: this.#author, changes }
  }

  /**
   * What was prepared step by step, with documents patched anew that others have changed meanwhile.
   *
   * @returns `null` when the transaction would have to be begun anew
   * @throws ApiError 409 as {@link prepare} does.
   */
  upToDate(prepared: PreparedTransaction): PreparedTransaction | null {
    if (this.#store.hasTransaction(this.id)) throw transactionExists(this.id)
    const changed = [...this.#read].flatMap(([id, read]) => (this.#store.raw.get(id) === read ? [] : [id]))
    if (!changed.every((id) => this.#patchAnew(id))) return null
    for (const id of this.#reliesOn) {
      if (this.#isThere(id)) continue
      for (const [staged, next] of this.#staged) this.#checkReferences(staged, next)
    }
    for (const [id, next] of this.#staged) if (!next) this.#checkReferences(id, next)
    const anew = new Set(changed)
    const changes = prepared.changes.flatMap((change) =>
      anew.has(change.id) ? (this.#change(change.id, this.get(change.id)) ?? []) : change,
    )
    return { ...prepared, timestamp: this.#timestamp, changes }
  }

  #patchAnew(id: string): boolean {
    const mutations = this.#mutations.get(id)
    const stored = this.#store.raw.get(id)
    if (!mutations?.every((mutation) => 'patch' in mutation)) return false
    if (!stored || this.#expected.has(id)) return false
    this.#read.set(id, stored)
    this.#staged.set(id, stored)
    const { results } = this
    const known = results.length
    for (const mutation of this.#mutations.get(id)?.splice(0) ?? []) this.#apply(id, mutation, 'update')
    results.length = known
    this.#checkReferences(id, this.get(id))
    return true
  }

  #change(id: string, next: StoredDocument | null): PreparedTransaction['changes'][number] | null {
    const previous = this.#store.raw.get(id)
    if (!previous && !next) return null
    const [left, right] = [withoutRevision(previous), withoutRevision(next)]
    const effects = { apply: encode(left, right), revert: encode(right, left) }
    const change = { id, previous, next, mutations: this.#mutations.get(id) ?? [], effects }
    return { ...change, text: changeText(change) }
  }

  #expectRevision(existing: StoredDocument, expected: string): void {
    this.#expected.add(existing._id)
    // A document changed earlier in this transaction keeps the revision it had before it, for this check.
    const current = this.#store.raw.get(existing._id)?._rev ?? existing._rev
    if (current !== expected) throw revisionMismatch(existing._id, current, expected, this.index)
  }

  #apply(id: string, mutation: JsonObject, operation: MutationResult['operation']): void {
    const before = this.get(id)
    // Somebody else changed it after this was begun: its time may not go back.
    if (before && before._updatedAt > this.#timestamp) this.#timestamp = this.#store.now()
    const next = this.#mutate(mutation, before)
    const fault = next && documentFault(next, operation === 'update' && 'patch' in mutation ? before : null)
    if (fault) throw invalidMutation(fault, this.index)
    if (next && next._id !== id) throw invalidMutation('attribute "_id" is immutable', this.index)
    this.#staged.set(id, next)
    const mutations = this.#mutations.get(id)
    if (mutations) mutations.push(mutation)
    else this.#mutations.set(id, [mutation])
    this.results.push({ id, operation })
  }

  #mutate(mutation: JsonObject, before: StoredDocument | null): StoredDocument | null {
    const created = mutation.create ?? mutation.createIfNotExists ?? mutation.createOrReplace
    if (isObject(created)) return this.#newDocument(created)
    if (!('patch' in mutation)) return null
    // The mutator writes into both what it is given and the mutation, hence the copies.
    const mutations = [copyJson(spellOutWildcards(mutation))]
    const document = copyJson(before)
    const mutator = new Mutator({
      mutations: mutations as never,
      transactionId: this.id,
      timestamp: this.#timestamp,
    })
    try {
      return mutator.apply(document as never) as StoredDocument | null
    } catch (error) {
      throw invalidMutation((error as Error).message, this.index)
    }
  }

  // As the mutator would, without the copies it needs: an import is nothing but this.
  #newDocument(given: JsonObject): StoredDocument {
    const times = { _createdAt: given._createdAt || this.#timestamp, _updatedAt: this.#timestamp }
    return { ...given, ...times, _rev: this.id } as StoredDocument
  }

  #checkReferences(id: string, next: StoredDocument | null): void {
    if (!next) {
      const referrers = this.#strongReferrers(id)
      if (referrers.length > 0) throw stillReferenced(id, referrers, this.index)
      return
    }
    for (const reference of collectReferences(next)) {
      if (!reference.strong) continue
      if (!this.#isThere(reference.id)) throw danglingReference(id, reference.id, this.index)
      this.#reliesOn.add(reference.id)
    }
  }

  #isThere(id: string): boolean {
    const staged = this.#staged.get(id)
    return (staged === undefined ? this.#store.raw.get(id) : staged) !== null
  }

  #strongReferrers(id: string): string[] {
    const known = this.#store.raw.referringTo(id).map((document) => document._id)
    return known.filter((referrer) => {
      const staged = this.#staged.get(referrer)
      const document = referrer === id ? null : staged === undefined ? this.#store.raw.get(referrer) : staged
      return (
        document && collectReferences(document).some((reference) => reference.strong && reference.id === id)
      )
    })
  }
}

function withId(document: NewDocument): NewDocument & { _id: string } {
  const id = document._id ?? ''
  return { ...document, _id: id === '' || id.endsWith('.') ? id + randomId() : id }
}

function withoutRevision(document: StoredDocument | null): JsonObject | null {
  if (!document) return null
  const { _rev, ...rest } = document
  return rest
}
