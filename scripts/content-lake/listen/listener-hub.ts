import type { Logger } from 'pino'
import { ownRound } from '../http/own-round.ts'
import { partsForStrangers, partsOfChange } from '../query/dependencies.ts'
import { OutOfTime, withinTime } from '../query/time-limit.ts'
import { layerOf } from '../store/document-id.ts'
import type { DocumentIndex } from '../store/document-index.ts'
import { isShown } from '../store/public-documents.ts'
import { randomId } from '../store/random-id.ts'
import type { CommittedTransaction, DocumentChange } from '../store/transaction-record.ts'
import { missedSince, positionBehind } from './event-position.ts'
import { type EventStream, openEventStream } from './event-stream.ts'
import type { ListenerFilter } from './listener-filter.ts'
import type { Message } from './message.ts'
import { type ListenerOptions, mutationEvents } from './mutation-event.ts'
import { Readers } from './readers.ts'
import { RecentTransactions } from './recent-transactions.ts'
import { serverSentEvent } from './server-sent-event.ts'
import { syncTag } from './sync-tag.ts'

/** How long all filters together may take for one commit, and one for all that it missed, in milliseconds. */
const LIMIT = 1_000

/** So many bytes are sent at once: after that others have their turn. */
const AT_ONCE = 1_000_000

/** So many bytes may wait for all of them together; beyond, who has most to read is cut off. */
const MOST_UNREAD = 512_000_000

/** Who listens, and from where on. */
export interface Connection {
  /** Whether the account that opened it may still listen. */
  isAllowed: () => boolean
  /** The last event it knows, when it was connected before and wants to be told what it missed. */
  lastEventId: string | undefined
}

interface Listener {
  isAllowed: () => boolean
  stream: EventStream
  /** Whether its filter needs no limit of time. */
  needsNoLimit: boolean
  /** What a commit means to it. */
  messages: (transaction: CommittedTransaction) => Message[]
}

/** The open listeners; each commit is told to all of them, in order. */
export class ListenerHub {
  readonly #log: Logger
  readonly #listeners = new Set<Listener>()
  #recent: RecentTransactions
  readonly #onDisk: () => Promise<void>
  readonly #limit: number
  #telling: Promise<void> = Promise.resolve()
  readonly #readers: Readers
  /** How much of what was committed is still to be told, in characters. */
  #untold = 0

  /**
   * @param last the id of the last transaction on disk; '' when there is none
   * @param onDisk waits until what was committed is on disk
   * @param limit of the filters, in milliseconds
   */
  constructor(log: Logger, last: string, onDisk: () => Promise<void>, limit = LIMIT) {
    this.#log = log
    this.#recent = new RecentTransactions(last)
    this.#onDisk = onDisk
    this.#limit = limit
    const streams = () => [...this.#listeners].map(({ stream }) => stream)
    this.#readers = new Readers(streams, () => this.#untold)
  }

  /** How many listeners are open. */
  get size(): number {
    return this.#listeners.size
  }

  /**
   * Opens a listener for documents that match a filter. One that was there before gets `welcomeback` and what it
   * missed, as long as that is remembered and soon told; otherwise `welcome`, which tells it to read its documents anew.
   */
  open(filter: ListenerFilter, options: ListenerOptions, connection: Connection): Response {
    const messages = (transaction: CommittedTransaction) => mutationEvents(transaction, filter, options)
    const { needsNoLimit } = filter
    return this.#open({ messages, needsNoLimit }, connection, { known: 'welcomeback', unknown: 'welcome' })
  }

  /**
   * Opens a stream that tells which sync tags are out of date, for live queries.
   *
   * @param audience whose changes count: all, or those of published documents
   */
  openLive(audience: 'all' | 'published', connection: Connection): Response {
    const counts = ({ id }: DocumentChange) => audience === 'all' || layerOf(id) === 'published'
    const partsOf = (change: DocumentChange) => (counts(change) ? partsOfChange(change) : [])
    return this.#openLive(`tags ${audience}`, partsOf, connection)
  }

  /**
   * The same for strangers, of what they may see.
   *
   * @param published all published documents
   */
  openPublicLive(published: DocumentIndex, connection: Connection): Response {
    const counts = ({ previous, next }: DocumentChange) =>
      [previous, next].some((document) => document !== null && isShown(document, published))
    const partsOf = (change: DocumentChange) => (counts(change) ? partsForStrangers(change, published) : [])
    return this.#openLive('tags public', partsOf, connection)
  }

  /** See {@link Readers.caughtUp}. */
  caughtUp(): Promise<void> {
    return this.#readers.caughtUp()
  }

  /** Ends every stream; done when nobody is being told anything any more. */
  async close(): Promise<void> {
    for (const { stream } of this.#listeners) stream.close()
    await this.#telling
  }

  /**
   * Forgets what was told: from now on whoever connects anew begins anew, also after a restart. For when it is in doubt
   * what the disk has.
   */
  beginAnew(): void {
    this.#recent = new RecentTransactions(randomId())
  }

  /** Ends the streams of those who may no longer listen: a session ended, a token was revoked. */
  recheck(): void {
    for (const { stream, isAllowed } of this.#listeners) if (!isAllowed()) stream.close()
  }

  /**
   * Tells all who listen now about a commit, once it is on disk, in order. A listener that cannot be told is closed and
   * will connect anew.
   */
  tell(transaction: CommittedTransaction): void {
    this.#recent.add(transaction)
    // Whoever comes later is greeted with this transaction as known.
    const all = [...this.#listeners]
    if (all.length === 0) return
    // Asked now: in its turn it would wait for what was committed since, too.
    const onDisk = this.#onDisk()
    onDisk.catch(() => {})
    this.#untold += transaction.size
    this.#telling = this.#telling
      .then(() => onDisk)
      .then(() => this.#tellAll(transaction, all))
      .catch((error) => {
        this.#log.error({ err: error, transaction: transaction.id }, 'listeners could not be told')
        for (const { stream } of all) stream.close()
      })
      .finally(() => {
        this.#untold -= transaction.size
      })
  }

  async #tellAll(transaction: CommittedTransaction, all: Listener[]): Promise<void> {
    let left = this.#limit
    // One that takes too long leaves the others half of the time.
    const limited = (work: () => void) => {
      const began = performance.now()
      try {
        withinTime(Math.max(1, Math.ceil(left / 2)), work)
      } finally {
        left -= performance.now() - began
      }
    }
    const told = [
      ...this.#workOut(
        transaction,
        all.filter(({ needsNoLimit }) => needsNoLimit),
        (work) => work(),
      ),
      ...this.#workOut(
        transaction,
        all.filter(({ needsNoLimit }) => !needsNoLimit),
        limited,
      ),
    ]
    const written = new Map<string, Uint8Array>()
    let sent = 0
    for (const [{ stream }, messages] of told) {
      const key = messages.map((message) => message.key).join('\n')
      let bytes = written.get(key)
      if (!bytes) {
        bytes = Buffer.from(messages.map(({ text }) => text()).join(''))
        written.set(key, bytes)
      }
      stream.send(bytes)
      sent += bytes.length
      if (sent < AT_ONCE) continue
      await ownRound()
      sent = 0
    }
    this.#cutOffTheSlowest()
  }

  #cutOffTheSlowest(): void {
    let unread = 0
    for (const { stream } of this.#listeners) unread += stream.backlog
    if (unread <= MOST_UNREAD) return
    for (const { stream } of [...this.#listeners].sort((a, b) => b.stream.backlog - a.stream.backlog)) {
      if (unread <= MOST_UNREAD) return
      unread -= stream.backlog
      stream.close()
    }
  }

  /** What a commit means to listeners, without those it means nothing to; one that fails is closed. */
  #workOut(
    transaction: CommittedTransaction,
    listeners: Listener[],
    limited: (work: () => void) => void,
  ): [Listener, Message[]][] {
    const waiting = listeners.values()
    const told: [Listener, Message[]][] = []
    let current: Listener | undefined
    const workOut = () => {
      for (current of waiting) {
        const messages = current.messages(transaction)
        if (messages.length > 0) told.push([current, messages])
      }
      current = undefined
    }
    // The one that failed is behind us: the iterator goes on with the next.
    for (let more = listeners.length > 0; more; more = current !== undefined) {
      try {
        limited(workOut)
      } catch (error) {
        const failure = error instanceof OutOfTime ? 'a listener took too long' : 'a listener failed'
        this.#log.error({ err: error, transaction: transaction.id }, `${failure} and was closed`)
        current?.stream.close()
      }
    }
    return told
  }

  #openLive(
    key: string,
    partsOf: (change: DocumentChange) => Iterable<string>,
    connection: Connection,
  ): Response {
    const messages = ({ id, changes }: CommittedTransaction) => {
      const tags = [...new Set(changes.flatMap((change) => [...partsOf(change)]))].map(syncTag)
      const position = positionBehind(id)
      const text = () => serverSentEvent('message', { tags }, position)
      return tags.length > 0 ? [{ id: position, key, text }] : []
    }
    return this.#open({ messages, needsNoLimit: true }, connection, { known: 'welcome', unknown: 'restart' })
  }

  #open(
    { messages, needsNoLimit }: Pick<Listener, 'messages' | 'needsNoLimit'>,
    { isAllowed, lastEventId }: Connection,
    greetings: { known: string; unknown: string },
  ): Response {
    const missed = lastEventId === undefined ? null : this.#missed({ messages, needsNoLimit }, lastEventId)
    const stream = openEventStream(() => this.#listeners.delete(listener))
    const listener: Listener = { isAllowed, stream, needsNoLimit, messages }
    this.#listeners.add(listener)
    const greeting = missed ? greetings.known : lastEventId === undefined ? 'welcome' : greetings.unknown
    // Told at the greeting's place, what was missed comes behind it under ids of its own.
    const position = missed && lastEventId !== undefined ? lastEventId : positionBehind(this.#recent.last)
    stream.send(serverSentEvent(greeting, { listenerName: randomId() }, position))
    for (const { text } of missed ?? []) stream.send(text())
    return stream.response
  }

  #missed({ messages, needsNoLimit }: Pick<Listener, 'messages' | 'needsNoLimit'>, lastEventId: string) {
    const missed = missedSince(this.#recent, lastEventId)
    const work = () =>
      (missed ?? []).flatMap(({ transaction, behind }) => {
        const all = messages(transaction)
        const known = behind === null ? -1 : all.findIndex(({ id }) => id === behind)
        return all.slice(known + 1)
      })
    try {
      return missed && (needsNoLimit ? work() : withinTime(this.#limit, work))
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error
      this.#log.warn({ err: error }, 'a listener took too long to be told what it missed and begins anew')
      return null
    }
  }
}
