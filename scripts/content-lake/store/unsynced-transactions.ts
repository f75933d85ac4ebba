import type { DocumentStore } from './document-store.ts'
import type { CommittedTransaction, DocumentChange } from './transaction-record.ts'
import type { WriteAheadLog } from './write-ahead-log.ts'

/** The transactions that are committed and not yet on disk, in their order. */
export class UnsyncedTransactions {
  readonly #store: DocumentStore
  readonly #forget: () => void
  #transactions: CommittedTransaction[] = []

  constructor(store: DocumentStore, disk: WriteAheadLog) {
    this.#store = store
    this.#forget = store.observe((transaction) => {
      this.#transactions.push(transaction)
      const isLater = ({ sequence }: CommittedTransaction) => sequence > transaction.sequence
      disk.onDisk().then(
        () => {
          this.#transactions = this.#transactions.filter(isLater)
        },
        // Whoever waits for it is told.
        () => {},
      )
    })
  }

  /** Whether any change of theirs is of a kind. */
  some(isMeant: (change: DocumentChange) => boolean): boolean {
    return this.#transactions.some(({ changes }) => changes.some(isMeant))
  }

  /** Takes them back, once it is known that the disk does not take them: what is read from then on is on disk. */
  takeBack(): void {
    this.#forget()
    this.#store.takeBack(this.#transactions)
  }
}
