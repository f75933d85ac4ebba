import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Transaction } from '../mutate/transaction.ts'
import { DocumentStore } from '../store/document-store.ts'
import { openDatabase } from '../store/open-database.ts'
import { RecentTransactions } from './recent-transactions.ts'

let folder: string
let database: ReturnType<typeof openDatabase>
let store: DocumentStore
let recent: RecentTransactions
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recent-transactions-'))
  database = openDatabase(folder)
  store = new DocumentStore(database)
  recent = new RecentTransactions('')
  store.observe((transaction) => recent.add(transaction))
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

/** Commits documents with a text of so many characters each. */
function write(...lengths: number[]): string {
  const transaction = new Transaction(store, 'anna')
  for (const [at, length] of lengths.entries()) {
    transaction.createOrReplace({ _id: `d${at}`, _type: 'article', text: 'x'.repeat(length) })
  }
  store.commit(transaction.prepare())
  return transaction.id
}

test('what was missed since a transaction is told, and all of it to one that knows nothing', () => {
  const ids = [write(10), write(10), write(10)]
  expect(recent.from(ids[1] as string)).toMatchObject({ itself: { id: ids[1] }, later: [{ id: ids[2] }] })
  expect(recent.from('')?.later.map(({ id }) => id)).toEqual(ids)
  expect(recent.from('unknown')).toBeNull()
})

test('large documents are remembered for fewer transactions, the last of all in any case', () => {
  const laterThan = (id: string | undefined) => recent.from(id ?? '')?.later.map((later) => later.id)
  const ids = Array.from({ length: 12 }, () => write(1_000_000))
  expect(laterThan(ids[0])).toBeUndefined()
  expect(laterThan(ids[10])).toEqual([ids[11]])
  const largest = write(...Array.from({ length: 10 }, () => 1_000_000))
  expect(laterThan(ids[10])).toBeUndefined()
  expect(laterThan(ids[11])).toEqual([largest])
})
