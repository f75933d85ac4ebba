import type { Account } from '../accounts/account.ts'
import { authorizeChanges } from '../accounts/authorize-changes.ts'
import type { ContentLake } from '../content-lake.ts'
import type { JsonObject, StoredDocument } from '../store/document.ts'
import type { CommittedTransaction } from '../store/transaction-record.ts'
import { assignArrayKeys } from './assign-array-keys.ts'
import { isBounded } from './is-bounded.ts'
import type { Mutation, Selection } from './mutation.ts'
import { type MutationResult, Transaction } from './transaction.ts'
import { workOut } from './work-out.ts'

/** A list of mutations to be applied as one. */
export interface MutateRequest {
  mutations: Mutation[]
  transactionId?: string | undefined
  author: Account
  /** The changes are our own doing on behalf of the author, who may do no such thing by hand. */
  onBehalf?: boolean
  dryRun?: boolean
  autoGenerateArrayKeys?: boolean
}

/** What a mutate request did (or, as a dry run, would do). */
export interface MutateOutcome {
  transactionId: string
  results: (MutationResult & { document: StoredDocument | null })[]
  committed: CommittedTransaction | null
}

/** Applies mutations as one transaction: all of them or none. */
export function applyMutations(lake: ContentLake, request: MutateRequest): MutateOutcome {
  const transaction = new Transaction(lake.store, request.author.id, request.transactionId)
  const steps = () => {
    for (const [index, mutation] of request.mutations.entries()) {
      transaction.index = index
      applyMutation(lake, transaction, request.autoGenerateArrayKeys ? withArrayKeys(mutation) : mutation)
    }
  }
  const prepared = workOut(transaction, steps, areBounded(request.mutations) ? null : undefined)
  if (!request.onBehalf) authorizeChanges(request.author, prepared)
  const committed = request.dryRun || prepared.changes.length === 0 ? null : lake.store.commit(prepared)
  const results = transaction.results.map((result) => ({ ...result, document: transaction.get(result.id) }))
  return { transactionId: transaction.id, results, committed }
}

function applyMutation(lake: ContentLake, transaction: Transaction, mutation: Mutation): void {
  if ('create' in mutation) transaction.create(mutation.create)
  else if ('createIfNotExists' in mutation) transaction.createIfNotExists(mutation.createIfNotExists)
  else if ('createOrReplace' in mutation) transaction.createOrReplace(mutation.createOrReplace)
  else if ('delete' in mutation) {
    for (const id of selectedIds(lake, mutation.delete)) transaction.delete(id)
  } else {
    for (const id of selectedIds(lake, mutation.patch)) transaction.patch(id, mutation.patch)
  }
}

/** New documents take a time as long as they are, as do most patches. */
function areBounded(mutations: readonly Mutation[]): boolean {
  const changes = mutations.filter((mutation) => 'patch' in mutation || 'delete' in mutation)
  const patches = changes.map((change) => {
    if (!('patch' in change) || !('id' in change.patch)) return null
    return typeof change.patch.id === 'string' ? change.patch : null
  })
  return patches.every((patch) => patch !== null) && isBounded(patches)
}

function selectedIds(lake: ContentLake, selection: Selection): string[] {
  if ('id' in selection) return [selection.id].flat()
  return lake.queries.select(selection.query, selection.params ?? {})
}

function withArrayKeys(mutation: Mutation): Mutation {
  return assignArrayKeys(mutation as unknown as JsonObject) as unknown as Mutation
}
