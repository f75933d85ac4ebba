import { typedError } from '../http/api-error.ts'
import type { Json } from '../store/document.ts'
import type { DocumentStore } from '../store/document-store.ts'
import { evaluateQuery, type QueryAnswer, type QueryRequest } from './evaluate-query.ts'
import { type Perspective, PUBLIC } from './perspective.ts'
import { ResultCache } from './result-cache.ts'
import { SlowLane } from './slow-lane.ts'
import { OutOfTime } from './time-limit.ts'

/** How long things may take, in milliseconds. */
export interface QueryLimits {
  /** How long a query may keep everybody else waiting. After that it begins anew in a thread of its own. */
  here: number
  /** How long it may take there. */
  aside: number
  /** How long a selection of documents to be changed may take, which has to be made between two transactions. */
  selection: number
}

/** So many times the limit may pass by the clock for a query that has not had its share of the processor. */
const PATIENCE = 5

const LIMITS: QueryLimits = { here: 100, aside: 10_000, selection: 1_000 }
/** Room for answers that are kept, in characters. */
const ROOM = 32_000_000
/** How long a query is remembered as slow, in milliseconds, and how many are. */
const SLOW_FOR = 60_000
const MAX_SLOW = 100

/** A query as somebody asks it. */
export type Question = Pick<QueryRequest, 'query' | 'params'> & {
  perspective: Perspective
  identity?: string
}

/** Answers queries: from the answers that still hold, else at once, else (when that takes too long) on the side. */
export class Queries {
  readonly #store: DocumentStore
  readonly #place: { projectId: string; dataset: string }
  readonly #cache = new ResultCache(ROOM)
  readonly #slowLane: SlowLane
  readonly #slowSince = new Map<string, number>()
  readonly #limits: QueryLimits
  /** How often what queries see has changed, or was taken back. */
  #changes = 0

  constructor(
    store: DocumentStore,
    { projectId, dataset }: { projectId: string; dataset: string },
    limits: QueryLimits = LIMITS,
  ) {
    this.#store = store
    this.#place = { projectId, dataset }
    this.#limits = limits
    this.#slowLane = new SlowLane(store, limits.aside)
    store.observe((transaction) => {
      this.#changes++
      this.#cache.invalidate(transaction)
    })
  }

  /**
   * Answers a query from the state of this moment.
   *
   * @throws ApiError 400 when it cannot be parsed or evaluated, or takes too long.
   */
  async answer(question: Question): Promise<QueryAnswer> {
    const request = { identity: '', ...question, ...this.#place }
    const asker = request.query.includes('identity') ? request.identity : ''
    const key = JSON.stringify([request.perspective, asker, request.params, request.query])
    const known = this.#cache.get(key)
    if (known) return known
    if (request.perspective === PUBLIC) return this.#answerStranger(request)
    const before = this.#changes
    const answer = await this.#work(request)
    // An answer from the side may have been overtaken by a commit.
    if (before === this.#changes) {
      this.#cache.put(key, answer, request.perspective === 'published')
    }
    return answer
  }

  /**
   * The ids of the stored documents that a query finds: those that are to be changed.
   *
   * @throws ApiError 400 as above.
   */
  async select(query: string, params: Record<string, Json>): Promise<string[]> {
    const { result } = await this.#work(this.#selection(query, params))
    return JSON.parse(result)
  }

  /**
   * The same between two transactions, where nothing can change meanwhile and everybody waits.
   *
   * @throws ApiError 400 as above.
   */
  selectAtOnce(query: string, params: Record<string, Json>): string[] {
    try {
      const request = this.#selection(query, params)
      const { result } = evaluateQuery(this.#store.documents, request, this.#limits.selection)
      return JSON.parse(result)
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error
      const description = `The query took longer than ${this.#limits.selection / 1000} s and was stopped; nothing was changed`
      throw typedError(400, 'queryTimeoutError', description)
    }
  }

  /** Ends what is running on the side. */
  async close(): Promise<void> {
    await this.#slowLane.close()
  }

  // Answers are not kept and nothing is worked out on the side: what many people ask for is served by the site.
  #answerStranger(request: QueryRequest): QueryAnswer {
    const answer = this.#answerHere(request)
    if (answer) return answer
    const description = `Without signing in a query may take ${this.#limits.here} ms; narrow it down`
    throw typedError(400, 'queryTimeoutError', description)
  }

  #selection(query: string, params: Record<string, Json>): QueryRequest {
    return { query, params, perspective: 'raw', identity: '', onlyIds: true, ...this.#place }
  }

  async #work(request: QueryRequest): Promise<QueryAnswer> {
    if (!this.#isSlow(request.query)) {
      const answer = this.#answerHere(request)
      if (answer) return answer
      this.#noteSlow(request.query)
    }
    return this.#slowLane.answer(request)
  }

  /** `null` when it takes too long. */
  #answerHere(request: QueryRequest): QueryAnswer | null {
    const { here } = this.#limits
    // On a machine that is busy with something else even a quick query takes its time: it is given more.
    for (const limit of [here, here * PATIENCE]) {
      const before = process.threadCpuUsage()
      try {
        return evaluateQuery(this.#store.documents, request, limit)
      } catch (error) {
        if (!(error instanceof OutOfTime)) throw error
        const { user, system } = process.threadCpuUsage(before)
        if ((user + system) / 1000 > here / 2) break
      }
    }
    return null
  }

  #isSlow(query: string): boolean {
    return Date.now() - (this.#slowSince.get(query) ?? 0) < SLOW_FOR
  }

  #noteSlow(query: string): void {
    this.#slowSince.delete(query)
    this.#slowSince.set(query, Date.now())
    for (const oldest of this.#slowSince.keys()) {
      if (this.#slowSince.size <= MAX_SLOW) break
      this.#slowSince.delete(oldest)
    }
  }
}
