import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { ApiError, typedError } from '../http/api-error.ts'
import type { StoredDocument } from '../store/document.ts'
import type { DocumentStore } from '../store/document-store.ts'
import type { CommittedTransaction } from '../store/transaction-record.ts'
import { documentBatches } from './document-batches.ts'
import type { QueryAnswer, QueryRequest } from './evaluate-query.ts'
import type { SlowLaneAnswer, SlowLaneMessage } from './slow-lane-message.ts'

/** How many queries may be waiting for their turn. */
const MAX_WAITING = 20
/** After so long without a query the thread and its copy of the documents are given up, in milliseconds. */
const IDLE = 60_000

interface Waiting {
  resolve: (answer: QueryAnswer) => void
  reject: (error: Error) => void
}

/**
 * Answers queries in a thread of its own, so that they hold up nobody. The thread is started by the first of them; it
 * gets a copy of all documents and is told every commit, so each query sees the state at which it was asked.
 */
export class SlowLane {
  readonly #store: DocumentStore
  readonly #limit: number
  #worker: Worker | null = null
  #handedOver: Promise<void> = Promise.resolve()
  #idle: NodeJS.Timeout | undefined
  #stopFollowing = () => {}
  #lastId = 0
  readonly #waiting = new Map<number, Waiting>()

  /** @param limit how long a query may take, in milliseconds */
  constructor(store: DocumentStore, limit: number) {
    this.#store = store
    this.#limit = limit
  }

  /** @throws ApiError 400 when the query takes too long or fails, 429 when too many are waiting. */
  async answer(request: QueryRequest): Promise<QueryAnswer> {
    if (this.#waiting.size >= MAX_WAITING) {
      throw typedError(429, 'tooManySlowQueriesError', 'Too many slow queries at once; try again later')
    }
    const id = ++this.#lastId
    const answered = new Promise<QueryAnswer>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
    })
    clearTimeout(this.#idle)
    this.#worker ??= this.#start()
    this.#tell({ id, request, limit: this.#limit })
    return answered
  }

  /** Ends the thread; queries that are still waiting are refused. */
  async close(): Promise<void> {
    clearTimeout(this.#idle)
    await this.#giveUp(typedError(400, 'queryTimeoutError', 'The query was stopped'))
  }

  #start(): Worker {
    const worker = new Worker(new URL('./slow-lane-worker.ts', import.meta.url), {
      // A query may not take the memory of the whole process either.
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    })
    worker.unref()
    worker.on('message', (answer: SlowLaneAnswer) => this.#settle(answer))
    worker.on('error', () => {
      void this.#giveUpOn(worker)
    })
    this.#handedOver = this.#handOver(worker).catch(() => this.#giveUpOn(worker))
    this.#stopFollowing = this.#store.observe((transaction) => this.#follow(transaction))
    return worker
  }

  async #handOver(worker: Worker): Promise<void> {
    // Documents are never changed in place, so that this list stays the state of this moment.
    const documents = this.#store.raw.all.slice()
    for (const put of documentBatches(documents)) {
      worker.postMessage({ put } satisfies SlowLaneMessage)
      await setImmediate()
      if (worker !== this.#worker) return
    }
  }

  #follow({ changes }: CommittedTransaction): void {
    for (const { id, next } of changes) this.#tell(next ?? { delete: id })
  }

  // In order, behind the documents that are still being handed over.
  #tell(message: StoredDocument | SlowLaneMessage): void {
    const worker = this.#worker
    if (!worker) return
    const tell = () => {
      if ('_id' in message) for (const put of documentBatches([message])) worker.postMessage({ put })
      else worker.postMessage(message)
    }
    this.#handedOver = this.#handedOver.then(tell).catch(() => this.#giveUpOn(worker))
  }

  #settle(message: SlowLaneAnswer): void {
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if ('answer' in message) waiting?.resolve(message.answer)
    else if ('outOfTime' in message) waiting?.reject(stopped(`longer than ${this.#limit / 1000} s`))
    else {
      const { status, message: text, body } = message.refusal
      waiting?.reject(new ApiError(status, text, body))
    }
    if (this.#waiting.size === 0) {
      this.#idle = setTimeout(() => void this.close(), IDLE).unref()
    }
  }

  async #giveUpOn(worker: Worker): Promise<void> {
    if (worker === this.#worker) await this.#giveUp(stopped('too much memory'))
  }

  async #giveUp(refusal: ApiError): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    this.#stopFollowing()
    for (const { reject } of this.#waiting.values()) reject(refusal)
    this.#waiting.clear()
    await worker?.terminate()
  }
}

function stopped(taken: string): ApiError {
  return typedError(400, 'queryTimeoutError', `The query took ${taken} and was stopped; narrow it down`)
}
