import type { ChangeText } from './change-text.ts'
import type { Json, JsonObject, StoredDocument } from './document.ts'

/** A Mendoza patch: a flat list of operations and their arguments. */
export type MendozaPatch = Json[]

/** What a transaction did to one document. */
export interface DocumentChange {
  id: string
  previous: StoredDocument | null
  next: StoredDocument | null
  /** The mutations that touched this document, as Sanity's listeners report them. */
  mutations: JsonObject[]
  /** Mendoza patches between the two states, both without `_rev`. */
  effects: { apply: MendozaPatch; revert: MendozaPatch }
}

interface TransactionRecord<Change> {
  id: string
  /** ISO 8601, UTC */
  timestamp: string
  author: string
  changes: Change[]
}

/** A transaction worked out against the present state, not yet on disk, with all that is to be written there. */
export type PreparedTransaction = TransactionRecord<DocumentChange & { text: ChangeText }>

/** A transaction on disk. `sequence` counts up by commit and is the order of history. */
export interface CommittedTransaction extends TransactionRecord<DocumentChange> {
  sequence: number
  /** What was written of it, in characters: about what it takes to be kept in memory. */
  size: number
}
