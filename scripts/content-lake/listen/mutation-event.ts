import type { Json, JsonObject } from '../store/document.ts'
import type { CommittedTransaction, DocumentChange } from '../store/transaction-record.ts'
import { eventId } from './event-position.ts'
import type { ListenerFilter } from './listener-filter.ts'
import type { Message } from './message.ts'
import { serverSentEvent } from './server-sent-event.ts'

/** What a listener wants its events to hold (https://www.sanity.io/docs/http-reference/listen). */
export interface ListenerOptions {
  includeMutations: boolean
  includeResult: boolean
  includePreviousRevision: boolean
  /** Mendoza patches in both directions, which the Studio cannot do without. */
  includeEffects: boolean
  /** Who did it. */
  includeIdentity: boolean
}

/**
 * The events a transaction means to a listener: one per document that matched before or matches now. `appear` and
 * `disappear` are told from the listener's point of view.
 */
export function mutationEvents(
  transaction: CommittedTransaction,
  { matches }: ListenerFilter,
  options: ListenerOptions,
): Message[] {
  const seen = transaction.changes
    .map((change) => ({ change, before: matches(change.previous), after: matches(change.next) }))
    .filter(({ before, after }) => before || after)
  const wanted = Object.values(options).map(Number).join('')
  // The Studio waits for as many events of a transaction as this total says, so it counts those this listener gets.
  const total = seen.length
  return seen.map(({ change, before, after }, index) => {
    const id = eventId(transaction.id, change.id)
    const transition = before && after ? 'update' : after ? 'appear' : 'disappear'
    const event = () => ({
      eventId: id,
      documentId: change.id,
      transactionId: transaction.id,
      transition,
      ...(options.includeIdentity ? { identity: transaction.author } : {}),
      timestamp: transaction.timestamp,
      visibility: 'query',
      transactionTotalEvents: total,
      transactionCurrentEvent: index + 1,
      ...(change.previous ? { previousRev: change.previous._rev } : {}),
      ...(change.next ? { resultRev: change.next._rev } : {}),
      ...contents(change, options),
    })
    return {
      id,
      key: [change.id, transition, index, total, wanted].join(' '),
      text: () => serverSentEvent('mutation', event(), id),
    }
  })
}

function contents(change: DocumentChange, options: ListenerOptions): JsonObject {
  return {
    ...(options.includeMutations ? { mutations: change.mutations } : {}),
    ...(options.includeEffects ? { effects: change.effects as unknown as Json } : {}),
    ...(options.includeResult && change.next ? { result: change.next } : {}),
    ...(options.includePreviousRevision && change.previous ? { previous: change.previous } : {}),
  }
}
