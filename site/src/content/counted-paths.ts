/** A set of paths in which each is kept as long as somebody claims it, as two documents may share a picture. */
export class CountedPaths {
  readonly #counts = new Map<string, number>()
  readonly #claims = new Map<string, string[]>()

  has(path: string): boolean {
    return this.#counts.has(path)
  }

  keys(): Iterable<string> {
    return this.#counts.keys()
  }

  /**
   * Replaces what a claimant claims.
   *
   * @param touched takes up every path whose existence may have changed, and whether it existed when first touched
   */
  claim(claimant: string, paths: string[], touched: Map<string, boolean>): void {
    const before = this.#claims.get(claimant) ?? []
    for (const path of [...before, ...paths]) if (!touched.has(path)) touched.set(path, this.has(path))
    for (const path of paths) this.#counts.set(path, (this.#counts.get(path) ?? 0) + 1)
    for (const path of before) {
      const count = (this.#counts.get(path) ?? 1) - 1
      if (count > 0) this.#counts.set(path, count)
      else this.#counts.delete(path)
    }
    if (paths.length > 0) this.#claims.set(claimant, paths)
    else this.#claims.delete(claimant)
  }
}
