import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Json } from '../store/document.ts'
import { DocumentStore } from '../store/document-store.ts'
import { openDatabase } from '../store/open-database.ts'
import { Transaction } from './transaction.ts'
import { workOut } from './work-out.ts'

const folder = mkdtempSync(join(tmpdir(), 'work-out-'))
const database = openDatabase(folder)
const store = new DocumentStore(database)
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const listsInLists = (depth: number): Json =>
  depth === 0 ? 1 : Array.from({ length: 4 }, () => ({ a: listsInLists(depth - 1) }))

beforeAll(() => {
  const transaction = new Transaction(store, 'anna')
  const steps = () => transaction.create({ _id: 'drafts.a', _type: 'article', a: listsInLists(5) })
  store.commit(workOut(transaction, steps))
})

test('a patch of a few bytes cannot keep everybody waiting', () => {
  const before = store.raw.get('drafts.a')
  const transaction = new Transaction(store, 'anna')
  const steps = () => transaction.patch('drafts.a', { set: { '..a..zz': 1 } })
  expect(() => workOut(transaction, steps, 100)).toThrow('took longer than 0.1 s and was stopped')
  expect(store.raw.get('drafts.a')).toBe(before)
})

test('a refusal of the steps themselves is passed on', () => {
  const transaction = new Transaction(store, 'anna')
  const steps = () => transaction.patch('missing', { set: { title: 'A' } })
  expect(() => workOut(transaction, steps)).toThrow('The document with the ID "missing" was not found')
})
