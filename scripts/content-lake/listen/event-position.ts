import type { CommittedTransaction } from '../store/transaction-record.ts'
import type { RecentTransactions } from './recent-transactions.ts'

/** The id of an event: by it a client that connects again tells how far it has come. */
export function eventId(transactionId: string, documentId: string): string {
  return `${transactionId}#${documentId}`
}

/** The id of a greeting: all of a transaction and everything before it is known. */
export function positionBehind(transactionId: string): string {
  return `${transactionId}#`
}

/**
 * What was missed since an event: transactions, of the first only the events behind the given one.
 *
 * @param lastEventId as the client sends it (`Last-Event-ID`)
 * @returns `null` when that cannot be told any more
 */
export function missedSince(
  recent: RecentTransactions,
  lastEventId: string,
): { transaction: CommittedTransaction; behind: string | null }[] | null {
  const at = lastEventId.indexOf('#')
  if (at < 0) return null
  const found = recent.from(lastEventId.slice(0, at))
  if (!found) return null
  const later = found.later.map((transaction) => ({ transaction, behind: null }))
  if (at === lastEventId.length - 1) return later
  // Whether the client had all events of that transaction is known only if the transaction still is.
  return found.itself && [{ transaction: found.itself, behind: lastEventId }, ...later]
}
