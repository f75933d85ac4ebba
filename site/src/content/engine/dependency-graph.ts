import { AsyncLocalStorage } from 'node:async_hooks'
import { sameValue } from './same-value.ts'

/** What computing a list came to. A failure is remembered like an answer, so that its repair is noticed too. */
type Outcome = { value: unknown } | { error: unknown }

const NONE: ReadonlySet<string> = new Set()

/**
 * Records which answers each route was made of, and finds the routes whose answers changed.
 *
 * There are three kinds of nodes. *Inputs* (a document, the card of a document, all documents of a type, a moment)
 * have a digest that can be asked for at any time. *Lists* are computed from inputs and other lists and remembered.
 * *Routes* are rendered from both. A change of inputs reaches a route only through answers that differ from before:
 * an edited text does not touch the lists, a renamed article touches just the pages that show its card.
 */
export class DependencyGraph {
  readonly #inputDigest: (key: string) => string
  readonly #digests = new Map<string, string>()
  readonly #dependencies = new Map<string, Set<string>>()
  readonly #dependents = new Map<string, Set<string>>()
  readonly #lists = new Map<string, { compute: () => unknown; outcome: Outcome }>()
  readonly #routes = new Set<string>()
  /** Each key once: some ten thousand pages read the same few, and every read brings a string of its own. */
  readonly #keys = new Map<string, string>()
  readonly #rendering = new AsyncLocalStorage<Set<string>>()
  /** Lists are computed synchronously and may nest, so a plain stack is enough and far cheaper. */
  readonly #computing: Set<string>[] = []
  /** The change being taken in: lists that hold, or were computed anew, and keys known to have changed, in that order. */
  #wave: { verified: Set<string>; changed: Set<string> } | null = null

  /** @param inputDigest fingerprint of an input's present state. */
  constructor(inputDigest: (key: string) => string) {
    this.#inputDigest = inputDigest
  }

  /** Whether reads are being recorded for a route at this point of the program. */
  get recording(): boolean {
    return this.#computing.length > 0 || this.#rendering.getStore() !== undefined
  }

  /**
   * Notes that what is being made depends on an input.
   *
   * @throws Error outside a recorded render: such a read would make a page that never hears of changes.
   */
  read(key: string): void {
    const reads = this.#computing.at(-1) ?? this.#rendering.getStore()
    if (!reads) throw new Error(`Content was read outside a recorded render (${key}).`)
    let known = this.#keys.get(key)
    if (known === undefined) {
      known = key
      this.#keys.set(key, key)
    }
    reads.add(known)
  }

  /**
   * The value of a list, computed at most once until something it was made of changes.
   *
   * @param compute gives plain JSON data and reads only through this graph.
   */
  list<Value>(key: string, compute: () => Value): Value {
    this.read(key)
    this.#verify(key)
    const outcome = this.#lists.get(key)?.outcome ?? this.#compute(key, compute)
    if ('error' in outcome) throw outcome.error
    return outcome.value as Value
  }

  /**
   * Renders a route with its reads recorded. When that fails, the route keeps what it depended on before and adds
   * what it read until then, so that a change of either is a reason to try again.
   */
  async record<Result>(route: string, render: () => Promise<Result>): Promise<Result> {
    const reads = new Set<string>()
    this.#routes.add(route)
    try {
      const result = await this.#rendering.run(reads, render)
      this.#connect(route, reads)
      return result
    } catch (error) {
      this.#connect(route, reads.union(this.#dependencies.get(route) ?? new Set()))
      throw error
    }
  }

  /** Computes something synchronous with its reads recorded, to be told by `invalidate` when it may differ. */
  observe<Result>(name: string, compute: () => Result): Result {
    const reads = new Set<string>()
    this.#computing.push(reads)
    try {
      return compute()
    } finally {
      this.#computing.pop()
      this.#routes.add(name)
      this.#connect(name, reads)
    }
  }

  /** Forgets a route that exists no more. */
  forget(route: string): void {
    this.#connect(route, new Set())
    this.#dependencies.delete(route)
    this.#routes.delete(route)
  }

  /** Whether a route has been rendered, or tried, since it came to be. */
  knows(route: string): boolean {
    return this.#routes.has(route)
  }

  /** Whether anything depends on an input or a list. */
  isRead(key: string): boolean {
    return this.#dependents.has(key)
  }

  /**
   * Takes a change of inputs in: recomputes the lists it reaches, and no others.
   *
   * @param inputs keys of inputs that may have changed.
   * @returns the routes that must be rendered again.
   */
  invalidate(inputs: Iterable<string>): Set<string> {
    const changed = new Set<string>()
    for (const key of inputs) {
      const before = this.#digests.get(key)
      if (before === undefined) continue
      const after = this.#inputDigest(key)
      if (before === after) continue
      this.#digests.set(key, after)
      changed.add(key)
    }
    this.#wave = { verified: new Set(), changed }
    try {
      // Lists that change are added behind, and reached in their turn: what does not read them is never looked at.
      for (const key of changed) for (const dependent of [...this.#dependentsOf(key)]) this.#verify(dependent)
    } finally {
      this.#wave = null
    }
    const stale = new Set<string>()
    for (const key of changed)
      for (const dependent of this.#dependentsOf(key)) if (this.#routes.has(dependent)) stale.add(dependent)
    return stale
  }

  /** Recomputes a list if an answer it was made of changed; those it was made of come first. */
  #verify(key: string): void {
    const wave = this.#wave
    const list = this.#lists.get(key)
    if (!wave || !list || wave.verified.has(key)) return
    wave.verified.add(key)
    if (!this.#dependents.has(key)) {
      this.#dropList(key)
      return
    }
    for (const dependency of this.#dependencies.get(key) ?? []) {
      this.#verify(dependency)
      if (!wave.changed.has(dependency)) continue
      if (!isSame(list.outcome, this.#compute(key, list.compute))) wave.changed.add(key)
      return
    }
  }

  #compute(key: string, compute: () => unknown): Outcome {
    const reads = new Set<string>()
    this.#computing.push(reads)
    let outcome: Outcome
    try {
      outcome = { value: compute() }
    } catch (error) {
      outcome = { error }
    } finally {
      this.#computing.pop()
    }
    this.#lists.set(key, { compute, outcome })
    this.#wave?.verified.add(key)
    this.#connect(key, reads)
    return outcome
  }

  #dropList(key: string): void {
    this.#connect(key, new Set())
    this.#dependencies.delete(key)
    this.#lists.delete(key)
  }

  #dependentsOf(key: string): Iterable<string> {
    return this.#dependents.get(key) ?? NONE
  }

  #connect(key: string, reads: Set<string>): void {
    const before = this.#dependencies.get(key)
    for (const dependency of before ?? []) {
      if (reads.has(dependency)) continue
      const dependents = this.#dependents.get(dependency)
      dependents?.delete(key)
      if (dependents?.size === 0) {
        this.#dependents.delete(dependency)
        this.#keys.delete(dependency)
        this.#digests.delete(dependency)
      }
    }
    for (const dependency of reads) {
      if (before?.has(dependency)) continue
      const dependents = this.#dependents.get(dependency)
      if (dependents) dependents.add(key)
      else this.#dependents.set(dependency, new Set([key]))
      if (!this.#digests.has(dependency) && !this.#lists.has(dependency))
        this.#digests.set(dependency, this.#inputDigest(dependency))
    }
    this.#dependencies.set(key, reads)
  }
}

const isSame = (one: Outcome, other: Outcome): boolean => {
  if ('error' in one || 'error' in other)
    return 'error' in one && 'error' in other && String(one.error) === String(other.error)
  return sameValue(one.value, other.value)
}
