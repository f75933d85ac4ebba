import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Transaction } from '../mutate/transaction.ts'
import { DocumentStore } from '../store/document-store.ts'
import { openDatabase } from '../store/open-database.ts'
import { type LogRequest, transactionLog } from './transaction-log.ts'

let folder: string
let database: DatabaseSync
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'transaction-log-'))
  database = openDatabase(folder)
  const store = new DocumentStore(database)
  const transaction = new Transaction(store, 'anna')
  for (const _id of ['a', 'b', 'c']) transaction.create({ _id, _type: 'topic' })
  store.commit(transaction.prepare())
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const log = (more: Partial<LogRequest>) =>
  transactionLog(database, { documentIds: ['a'], reverse: false, limit: 10, ...more })

test('a transaction is told with all that it changed', () => {
  const [entry] = log({ withMutations: true, withEffects: true })
  expect(entry?.documentIDs).toEqual(['a', 'b', 'c'])
  expect(entry?.mutations).toHaveLength(3)
  expect(Object.keys(entry?.effects ?? {})).toEqual(['a', 'b', 'c'])
})

test('of the other documents nothing is read or told when only some are asked for', () => {
  database.exec("UPDATE changes SET mutations = 'not read', effects = 'not read' WHERE document_id <> 'a'")
  const [entry] = log({ onlyAsked: true, withMutations: true, withEffects: true })
  expect(entry?.documentIDs).toEqual(['a'])
  expect(entry?.mutations).toMatchObject([{ create: { _id: 'a' } }])
  expect(Object.keys(entry?.effects ?? {})).toEqual(['a'])
})

test('mutations and effects that are not asked for are not read', () => {
  database.exec("UPDATE changes SET mutations = 'not read'")
  expect(log({ withEffects: true })[0]).not.toHaveProperty('mutations')
  database.exec("UPDATE changes SET effects = 'not read'")
  expect(log({})).toMatchObject([{ documentIDs: ['a', 'b', 'c'] }])
})
