/**
 * The instants still to come at which answers change, with the earliest at hand: of some ten thousand instants that
 * pages ask about, a change of content must not look at all.
 */
export class Moments {
  readonly #known = new Set<number>()
  /** The latest first, when `#sorted`. */
  readonly #coming: number[] = []
  #sorted = true

  /** Notes an instant that has been asked about, in milliseconds since 1970. */
  add(moment: number): void {
    if (this.#known.has(moment)) return
    this.#known.add(moment)
    this.#coming.push(moment)
    this.#sorted = false
  }

  /** Takes out those that have come, `now` included. */
  takeUntil(now: number): number[] {
    const come: number[] = []
    for (let next = this.#next(); next !== undefined && next <= now; next = this.#next()) {
      this.#drop(next)
      come.push(next)
    }
    return come
  }

  /** The earliest that somebody still asks about; forgets those before it. Null when there is none. */
  earliest(isAsked: (moment: number) => boolean): number | null {
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      if (isAsked(next)) return next
      this.#drop(next)
    }
    return null
  }

  #next(): number | undefined {
    if (!this.#sorted) this.#coming.sort((a, b) => b - a)
    this.#sorted = true
    return this.#coming.at(-1)
  }

  #drop(moment: number): void {
    this.#coming.pop()
    this.#known.delete(moment)
  }
}
