import { layerOf } from '../store/document-id.ts'
import type { CommittedTransaction } from '../store/transaction-record.ts'
import { partsOfChange } from './dependencies.ts'
import type { QueryAnswer } from './evaluate-query.ts'

interface Entry {
  answer: QueryAnswer
  /** Drafts and versions are no concern of the answer. */
  publishedOnly: boolean
}

/**
 * Answers to queries that still hold. A commit removes those that depend on a part of the dataset it touched and no
 * others; when there is no more room, those go that were not asked for the longest.
 */
export class ResultCache {
  readonly #room: number
  readonly #entries = new Map<string, Entry>()
  readonly #keysByPart = new Map<string, Set<string>>()
  #size = 0

  /** @param room for answers, in characters */
  constructor(room: number) {
    this.#room = room
  }

  get(key: string): QueryAnswer | null {
    const entry = this.#entries.get(key)
    if (!entry) return null
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.answer
  }

  put(key: string, answer: QueryAnswer, publishedOnly: boolean): void {
    if (answer.timely || sizeOf(key, answer) > this.#room / 10) return
    this.#forget(key)
    this.#entries.set(key, { answer, publishedOnly })
    this.#size += sizeOf(key, answer)
    for (const part of answer.parts) {
      const keys = this.#keysByPart.get(part)
      if (keys) keys.add(key)
      else this.#keysByPart.set(part, new Set([key]))
    }
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#room) break
      this.#forget(oldest)
    }
  }

  /** Removes what a commit has made untrue. */
  invalidate({ changes }: CommittedTransaction): void {
    for (const change of changes) {
      const published = layerOf(change.id) === 'published'
      for (const part of partsOfChange(change)) {
        for (const key of this.#keysByPart.get(part) ?? []) {
          if (published || !this.#entries.get(key)?.publishedOnly) this.#forget(key)
        }
      }
    }
  }

  #forget(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#size -= sizeOf(key, entry.answer)
    for (const part of entry.answer.parts) {
      const keys = this.#keysByPart.get(part)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByPart.delete(part)
    }
  }
}

function sizeOf(key: string, { result, parts }: QueryAnswer): number {
  return key.length + result.length + parts.join().length
}
