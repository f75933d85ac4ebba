import type { Logger } from 'pino'
import { randomId } from '../store/random-id.ts'
import type { CommittedTransaction } from '../store/transaction-record.ts'
import { openEventStream } from './event-stream.ts'
import type { ListenerFilter } from './listener-filter.ts'
import { type ListenerOptions, mutationEvents } from './mutation-event.ts'
import { serverSentEvent } from './server-sent-event.ts'

interface Listener {
  /** Whether the account that opened it may still listen. */
  isAllowed: () => boolean
  tell: (transaction: CommittedTransaction) => void
  close: () => void
}

/** The open listeners; each commit is told to all of them, in order. */
export class ListenerHub {
  readonly #log: Logger
  readonly #listeners = new Set<Listener>()

  constructor(log: Logger) {
    this.#log = log
  }

  /** How many listeners are open. */
  get size(): number {
    return this.#listeners.size
  }

  /** Opens a listener for documents that match a filter. */
  open(matches: ListenerFilter, options: ListenerOptions, isAllowed: () => boolean): Response {
    return this.#open(isAllowed, (transaction) =>
      mutationEvents(transaction, matches, options).map((event) =>
        serverSentEvent('mutation', event, String(event.eventId)),
      ),
    )
  }

  /** Opens a stream that tells only that something published changed, for live queries. */
  openLive(syncTags: string[], isAllowed: () => boolean): Response {
    return this.#open(isAllowed, (transaction) => [
      serverSentEvent('message', { id: transaction.id, tags: syncTags }, transaction.id),
    ])
  }

  /** Ends every stream. */
  close(): void {
    for (const listener of this.#listeners) listener.close()
  }

  /** Ends the streams of those who may no longer listen: a session ended, a token was revoked. */
  recheck(): void {
    for (const listener of this.#listeners) if (!listener.isAllowed()) listener.close()
  }

  /** Tells all listeners about a commit. A listener that cannot be told is closed and will connect anew. */
  tell(transaction: CommittedTransaction): void {
    for (const listener of this.#listeners) {
      try {
        listener.tell(transaction)
      } catch (error) {
        this.#log.error({ error, transaction: transaction.id }, 'a listener failed and was closed')
        listener.close()
      }
    }
  }

  #open(isAllowed: () => boolean, messages: (transaction: CommittedTransaction) => string[]): Response {
    const stream = openEventStream(() => this.#listeners.delete(listener))
    const listener: Listener = {
      isAllowed,
      tell: (transaction: CommittedTransaction) => {
        for (const message of messages(transaction)) stream.send(message)
      },
      close: () => stream.close(),
    }
    this.#listeners.add(listener)
    stream.send(serverSentEvent('welcome', { listenerName: randomId() }, randomId()))
    return stream.response
  }
}
