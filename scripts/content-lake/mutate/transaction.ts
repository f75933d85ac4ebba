import { Mutation as Mutator } from '@sanity/mutator'
import { encode } from '../mendoza/encode.ts'
import { copyJson } from '../store/copy-json.ts'
import { isObject, type JsonObject, type StoredDocument } from '../store/document.ts'
import type { DocumentStore } from '../store/document-store.ts'
import { randomId } from '../store/random-id.ts'
import { collectReferences } from '../store/references.ts'
import type { DocumentChange, PreparedTransaction } from '../store/transaction-record.ts'
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
  readonly #timestamp: string
  readonly #staged = new Map<string, StoredDocument | null>()
  readonly #mutations = new Map<string, JsonObject[]>()

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
    return staged === undefined ? this.#store.raw.get(id) : staged
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
    this.#checkReferences()
    const changes: DocumentChange[] = []
    for (const [id, next] of this.#staged) {
      const previous = this.#store.raw.get(id)
      if (!previous && !next) continue
      const [left, right] = [withoutRevision(previous), withoutRevision(next)]
      const effects = { apply: encode(left, right), revert: encode(right, left) }
      changes.push({ id, previous, next, mutations: this.#mutations.get(id) ?? [], effects })
    }
    return { id: this.id, timestamp: this.#timestamp, author: this.#author, changes }
  }

  #expectRevision(existing: StoredDocument, expected: string): void {
    // A document changed earlier in this transaction keeps the revision it had before it, for this check.
    const current = this.#store.raw.get(existing._id)?._rev ?? existing._rev
    if (current !== expected) throw revisionMismatch(existing._id, current, expected, this.index)
  }

  #apply(id: string, mutation: JsonObject, operation: MutationResult['operation']): void {
    const before = this.get(id)
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

  #checkReferences(): void {
    for (const [id, next] of this.#staged) {
      if (next) {
        const missing = collectReferences(next).find(
          (reference) => reference.strong && !this.get(reference.id),
        )
        if (missing) throw danglingReference(id, missing.id, this.index)
      } else {
        const referrers = this.#strongReferrers(id)
        if (referrers.length > 0) throw stillReferenced(id, referrers, this.index)
      }
    }
  }

  #strongReferrers(id: string): string[] {
    const known = this.#store.raw.referringTo(id).map((document) => document._id)
    return known.filter((referrer) => {
      const document = referrer === id ? null : this.get(referrer)
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
