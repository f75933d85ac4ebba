import type { Account } from '../accounts/account.ts'
import { authorizeChanges } from '../accounts/authorize-changes.ts'
import type { ContentLake } from '../content-lake.ts'
import { ownRound } from '../http/own-round.ts'
import type { JsonObject, StoredDocument } from '../store/document.ts'
import type { CommittedTransaction, PreparedTransaction } from '../store/transaction-record.ts'
import { assignArrayKeys } from './assign-array-keys.ts'
import type { Mutation, Selection } from './mutation.ts'
import { needsNoLimit } from './needs-no-limit.ts'
import { type MutationResult, Transaction } from './transaction.ts'
import { tookTooLong, workOut } from './work-out.ts'
import { ALTOGETHER, workOutInTurns } from './work-out-in-turns.ts'

/** A list of mutations to be applied as one. */
export interface MutateRequest {
  mutations: Mutation[]
  transactionId?: string | undefined
  author: Account
  /** The author when it comes to the commit, who may have lost rights since the request came; throws when gone. */
  authorNow?: () => Account
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

/** Somebody typing sends one or two mutations, an import thirty and more. */
const MANY = 10
/** So often many mutations are worked out in turns with others, who may change the same documents meanwhile. */
const ATTEMPTS = 2

/** Applies mutations as one transaction: all of them or none. */
export function applyMutations(lake: ContentLake, request: MutateRequest): MutateOutcome {
  const transaction = new Transaction(lake.store, request.author.id, request.transactionId)
  const select = ({ query, params }: Query) => lake.queries.selectAtOnce(query, params ?? {})
  const steps = () => {
    for (const _ of stepsOf(transaction, request, select));
  }
  const prepared = workOut(transaction, steps, needNoLimit(request.mutations) ? null : undefined)
  return finish(lake, request, { transaction, prepared })
}

/**
 * The same for a request from outside, which may hold any number of mutations: many of them are worked out in turns
 * with whatever else there is to do. Only when that fails again and again, everybody has to wait for them.
 */
export async function applyRequest(lake: ContentLake, request: MutateRequest): Promise<MutateOutcome> {
  if (!changesMany(request.mutations)) return applyMutations(lake, request)
  return lake.largeWork.during(async () => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const outcome = await applyInTurns(lake, request)
      if (outcome) return outcome
    }
    return applyMutations(lake, request)
  })
}

/** `null` when others have changed so much meanwhile that it must be begun anew. */
async function applyInTurns(lake: ContentLake, request: MutateRequest): Promise<MutateOutcome | null> {
  const changed = new Set<string>()
  const unobserve = lake.store.observe(({ changes }) => {
    for (const { id } of changes) changed.add(id)
  })
  try {
    const transaction = new Transaction(lake.store, request.author.id, request.transactionId)
    const { selected, spent } = await selectAll(lake, request.mutations)
    const select = (query: Query) => selected.get(query) ?? []
    return await workOutInTurns(transaction, stepsOf(transaction, request, select), {
      spent,
      needsNoLimit: {
        step: request.mutations.every((mutation) => needNoLimit([mutation])),
        whole: needNoLimit(request.mutations),
      },
      mayGoOn: () => lake.largeWork.mayGoOn(),
      mayBeTold: ({ changes }) => (changes.length > MANY ? lake.listeners.caughtUp() : ownRound()),
      isStillMeant: () => isStillFound(lake, selected, changed),
      commit: (prepared) => finish(lake, request, { transaction, prepared }),
    })
  } finally {
    unobserve()
  }
}

type Query = Extract<Selection, { query: string }>
type Select = (query: Query) => string[]

/** Takes a step at a time. */
function* stepsOf(transaction: Transaction, request: MutateRequest, select: Select): Generator<void> {
  for (const [index, given] of request.mutations.entries()) {
    transaction.index = index
    const mutation = request.autoGenerateArrayKeys ? withArrayKeys(given) : given
    if ('create' in mutation) transaction.create(mutation.create)
    else if ('createIfNotExists' in mutation) transaction.createIfNotExists(mutation.createIfNotExists)
    else if ('createOrReplace' in mutation) transaction.createOrReplace(mutation.createOrReplace)
    else if ('delete' in mutation) {
      // Selected are what the client gave, as they were found by it.
      for (const id of idsOf((given as typeof mutation).delete, transaction, select)) {
        transaction.delete(id)
        yield
      }
    } else {
      for (const id of idsOf((given as typeof mutation).patch, transaction, select)) {
        transaction.patch(id, mutation.patch)
        yield
      }
    }
    yield
  }
}

function* idsOf(selection: Selection, transaction: Transaction, select: Select): Generator<string> {
  if ('id' in selection) yield* [selection.id].flat()
  else {
    // What was found may have been deleted since.
    for (const id of select(selection)) if (transaction.get(id)) yield id
  }
}

/** What each query finds, in turns with others, and how long that took, in milliseconds. */
async function selectAll(
  lake: ContentLake,
  mutations: readonly Mutation[],
): Promise<{ selected: Map<Query, string[]>; spent: number }> {
  const selected = new Map<Query, string[]>()
  let spent = 0
  for (const selection of mutations.map(selectionOf)) {
    if (!selection || !('query' in selection)) continue
    await ownRound()
    lake.largeWork.mayGoOn()
    const began = performance.now()
    selected.set(selection, await lake.queries.select(selection.query, selection.params ?? {}))
    spent += performance.now() - began
    if (spent > ALTOGETHER) throw tookTooLong(ALTOGETHER)
  }
  return { selected, spent }
}

/** Whether queries still find what others have changed since: it may have been changed so that they would not. */
function isStillFound(
  { store, queries }: ContentLake,
  selected: ReadonlyMap<Query, string[]>,
  changed: ReadonlySet<string>,
): boolean {
  return [...selected].every(([{ query, params }, ids]) => {
    const doubtful = ids.filter((id) => changed.has(id) && store.raw.get(id))
    if (doubtful.length === 0) return true
    const found = new Set(queries.selectAtOnce(query, params ?? {}))
    return doubtful.every((id) => found.has(id))
  })
}

function finish(
  lake: ContentLake,
  request: MutateRequest,
  { transaction, prepared }: { transaction: Transaction; prepared: PreparedTransaction },
): MutateOutcome {
  if (!request.onBehalf) authorizeChanges(request.authorNow?.() ?? request.author, prepared)
  const committed = request.dryRun || prepared.changes.length === 0 ? null : lake.store.commit(prepared)
  const results = transaction.results.map((result) => ({ ...result, document: transaction.get(result.id) }))
  return { transactionId: transaction.id, results, committed }
}

function changesMany(mutations: readonly Mutation[]): boolean {
  if (mutations.length > MANY) return true
  return mutations.map(selectionOf).some((selection) => selection && !isOne(selection))
}

function isOne(selection: Selection): boolean {
  return 'id' in selection && typeof selection.id === 'string'
}

function selectionOf(mutation: Mutation): Selection | null {
  if ('patch' in mutation) return mutation.patch
  return 'delete' in mutation ? mutation.delete : null
}

/** New documents take a time as long as they are, as do most patches. */
function needNoLimit(mutations: readonly Mutation[]): boolean {
  const changes = mutations.filter((mutation) => selectionOf(mutation))
  const patches = changes.map((change) => ('patch' in change && isOne(change.patch) ? change.patch : null))
  return patches.every((patch) => patch !== null) && needsNoLimit(patches)
}

function withArrayKeys(mutation: Mutation): Mutation {
  return assignArrayKeys(mutation as unknown as JsonObject) as unknown as Mutation
}
