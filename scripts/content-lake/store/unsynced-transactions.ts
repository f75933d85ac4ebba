import type { DocumentStore } from './document-store.ts'
import type { CommittedTransaction } from './transaction-record.ts'
import type { WriteAheadLog } from './write-ahead-log.ts'

/**
 * Remembers which transactions are committed and not yet on disk.
 *
 * @returns takes them back, once it is known that the disk does not take them: what is read from then on is on disk
 */
export function unsyncedTransactions(store: DocumentStore, disk: WriteAheadLog): () => void {
  let unsynced: CommittedTransaction[] = []
  const forget = store.observe((transaction) => {
    unsynced.push(transaction)
    const isLater = ({ sequence }: CommittedTransaction) => sequence > transaction.sequence
    disk.onDisk().then(
      () => {
        unsynced = unsynced.filter(isLater)
      },
      // Whoever waits for it is told.
      () => {},
    )
  })
  return () => {
    forget()
    store.takeBack(unsynced)
  }
}
