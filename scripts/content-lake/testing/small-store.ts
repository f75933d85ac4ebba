import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach } from 'vitest'
import { Transaction } from '../mutate/transaction.ts'
import { DocumentStore } from '../store/document-store.ts'
import { openDatabase } from '../store/open-database.ts'
import type { CommittedTransaction } from '../store/transaction-record.ts'

/** For each test of a file a store in a folder of its own, empty and open; and what commits to it. */
export function smallStore() {
  const small = {
    folder: '',
    database: {} as DatabaseSync,
    store: {} as DocumentStore,

    /** Opens it, or opens it again as after a restart. */
    open(): void {
      small.database = openDatabase(small.folder)
      small.store = new DocumentStore(small.database)
    },

    /** Commits as one transaction, with a certain id if it matters, what is done to it. */
    commit(change: (transaction: Transaction) => void, id?: string): CommittedTransaction {
      const transaction = new Transaction(small.store, 'tester', id)
      change(transaction)
      return small.store.commit(transaction.prepare())
    },
  }
  beforeEach(() => {
    small.folder = mkdtempSync(join(tmpdir(), 'small-store-'))
    small.open()
  })
  afterEach(() => {
    if (small.database.isOpen) small.database.close()
    rmSync(small.folder, { recursive: true })
  })
  return small
}
