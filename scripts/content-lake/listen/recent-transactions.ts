import type { CommittedTransaction } from '../store/transaction-record.ts'

/** How many changes are remembered for those who connect again. */
const MAX_CHANGES = 2_000
/** So many characters of them at most: in memory each takes up to two bytes and more. */
const MAX_SIZE = 16_000_000

/** The last transactions, for listeners that were away for a moment and want to know what they missed. */
export class RecentTransactions {
  readonly #transactions: CommittedTransaction[] = []
  #changes = 0
  #size = 0
  /** The id of the transaction before the first that is remembered; '' before the first of all. */
  #before: string

  /** @param last the id of the last transaction on disk; '' when there is none */
  constructor(last: string) {
    this.#before = last
  }

  /** The id of the last transaction; '' when there is none. */
  get last(): string {
    return this.#transactions.at(-1)?.id ?? this.#before
  }

  add(transaction: CommittedTransaction): void {
    this.#transactions.push(transaction)
    this.#changes += transaction.changes.length
    this.#size += transaction.size
    while ((this.#changes > MAX_CHANGES || this.#size > MAX_SIZE) && this.#transactions.length > 1) {
      const oldest = this.#transactions.shift() as CommittedTransaction
      this.#changes -= oldest.changes.length
      this.#size -= oldest.size
      this.#before = oldest.id
    }
  }

  /** The transaction of an id and all after it, as far as it is remembered; `null` when it is not. */
  from(id: string): { itself: CommittedTransaction | null; later: CommittedTransaction[] } | null {
    if (id === this.#before) return { itself: null, later: this.#transactions.slice() }
    const at = this.#transactions.findIndex((transaction) => transaction.id === id)
    const itself = this.#transactions[at]
    return itself ? { itself, later: this.#transactions.slice(at + 1) } : null
  }
}
