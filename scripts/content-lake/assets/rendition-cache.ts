import type { Rendition } from './render-image.ts'

/** Renditions kept in memory, the least recently asked for dropped first; concurrent requests share one rendering. */
export class RenditionCache {
  readonly #limit: number
  readonly #kept = new Map<string, Rendition>()
  readonly #running = new Map<string, Promise<Rendition>>()
  #size = 0

  /** @param limit how many bytes to keep */
  constructor(limit: number) {
    this.#limit = limit
  }

  async get(key: string, render: () => Promise<Rendition>): Promise<Rendition> {
    const kept = this.#kept.get(key)
    if (kept) {
      this.#kept.delete(key)
      this.#kept.set(key, kept)
      return kept
    }
    let running = this.#running.get(key)
    if (!running) {
      running = render().finally(() => this.#running.delete(key))
      this.#running.set(key, running)
      this.#keep(key, await running)
    }
    return running
  }

  #keep(key: string, rendition: Rendition): void {
    this.#kept.set(key, rendition)
    this.#size += rendition.bytes.length
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#size <= this.#limit) break
      this.#kept.delete(oldest)
      this.#size -= bytes.length
    }
  }
}
