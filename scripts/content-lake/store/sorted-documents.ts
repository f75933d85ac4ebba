import type { StoredDocument } from './document.ts'

/** Documents ordered by id in one plain array, so that a query can read it as it is, without a copy. */
export class SortedDocuments {
  readonly items: StoredDocument[] = []

  put(document: StoredDocument): void {
    const at = this.#position(document._id)
    if (this.items[at]?._id === document._id) this.items[at] = document
    else if (at === this.items.length) this.items.push(document)
    else this.items.splice(at, 0, document)
  }

  delete(id: string): void {
    const at = this.#position(id)
    if (this.items[at]?._id === id) this.items.splice(at, 1)
  }

  #position(id: string): number {
    let low = 0
    let high = this.items.length
    // Loading comes in id order: the common case is "after the last".
    if (high > 0 && (this.items[high - 1] as StoredDocument)._id < id) return high
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.items[middle] as StoredDocument)._id < id) low = middle + 1
      else high = middle
    }
    return low
  }
}
