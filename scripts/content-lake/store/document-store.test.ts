import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Transaction } from '../mutate/transaction.ts'
import { DocumentStore } from './document-store.ts'
import { openDatabase } from './open-database.ts'

let folder: string
let database: DatabaseSync
let store: DocumentStore
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'document-store-'))
  database = openDatabase(folder)
  store = new DocumentStore(database)
})
afterEach(() => {
  vi.useRealTimers()
  database.close()
  rmSync(folder, { recursive: true })
})

function commit(change: (transaction: Transaction) => void) {
  const transaction = new Transaction(store, 'tester')
  change(transaction)
  return store.commit(transaction.prepare())
}

test('a transaction that cannot be written leaves memory and disk as they were', () => {
  commit((transaction) => transaction.create({ _id: 'a', _type: 'topic', title: 'A' }))
  const before = store.raw.all.slice()
  const transaction = new Transaction(store, 'tester')
  transaction.patch('a', { set: { title: 'B' } })
  const prepared = transaction.prepare()
  // The same id once more: the database itself refuses it in the middle of the transaction.
  const taken = database.prepare('SELECT id FROM transactions').get() as { id: string }
  expect(() => store.commit({ ...prepared, id: taken.id })).toThrow(/UNIQUE/)
  expect(store.raw.all).toEqual(before)
  expect(new DocumentStore(database).raw.all).toEqual(before)
})

test('observers hear of a transaction once it can be queried', () => {
  const seen: unknown[] = []
  store.observe(({ changes }) => seen.push(...changes.map(({ id }) => store.raw.get(id)?.title)))
  commit((transaction) => transaction.create({ _id: 'a', _type: 'topic', title: 'A' }))
  expect(seen).toEqual(['A'])
})

test('a clock that goes back does not make history go back', () => {
  vi.useFakeTimers({ now: new Date('2026-06-01T12:00:00Z') })
  const first = commit((transaction) => transaction.create({ _id: 'a', _type: 'topic' }))
  vi.setSystemTime(new Date('2020-01-01T00:00:00Z'))
  const second = commit((transaction) => transaction.patch('a', { set: { title: 'später' } }))
  expect(second.timestamp).toBe(first.timestamp)
  expect(new DocumentStore(database).now()).toBe(first.timestamp)
})

test('the drafts index shows the draft while there is one', () => {
  commit((transaction) => {
    transaction.create({ _id: 'a', _type: 'topic', title: 'A' })
    transaction.create({ _id: 'drafts.a', _type: 'topic', title: 'B' })
  })
  expect(store.documents.drafts.get('a')).toMatchObject({ _id: 'a', _originalId: 'drafts.a', title: 'B' })
  commit((transaction) => transaction.delete('drafts.a'))
  expect(store.documents.drafts.get('a')).toMatchObject({ _originalId: 'a', title: 'A' })
  commit((transaction) => transaction.delete('a'))
  expect(store.documents.drafts.all).toEqual([])
})
