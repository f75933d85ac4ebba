import { beforeEach, expect, test } from 'vitest'
import { smallStore } from '../testing/small-store.ts'
import { type LogRequest, transactionLog } from './transaction-log.ts'

const small = smallStore()
beforeEach(() => {
  small.commit((transaction) => {
    for (const _id of ['a', 'b', 'c']) transaction.create({ _id, _type: 'topic' })
  })
})

const log = (more: Partial<LogRequest>) =>
  transactionLog(small.database, { documentIds: ['a'], reverse: false, limit: 10, ...more })

test('a transaction is told with all that it changed', () => {
  const [entry] = log({ withMutations: true, withEffects: true })
  expect(entry?.documentIDs).toEqual(['a', 'b', 'c'])
  expect(entry?.mutations).toHaveLength(3)
  expect(Object.keys(entry?.effects ?? {})).toEqual(['a', 'b', 'c'])
})

test('of the other documents nothing is read or told when only some are asked for', () => {
  small.database.exec(
    "UPDATE changes SET mutations = 'not read', effects = 'not read' WHERE document_id <> 'a'",
  )
  const [entry] = log({ onlyAsked: true, withMutations: true, withEffects: true })
  expect(entry?.documentIDs).toEqual(['a'])
  expect(entry?.mutations).toMatchObject([{ create: { _id: 'a' } }])
  expect(Object.keys(entry?.effects ?? {})).toEqual(['a'])
})

test('mutations and effects that are not asked for are not read', () => {
  small.database.exec("UPDATE changes SET mutations = 'not read'")
  expect(log({ withEffects: true })[0]).not.toHaveProperty('mutations')
  small.database.exec("UPDATE changes SET effects = 'not read'")
  expect(log({})).toMatchObject([{ documentIDs: ['a', 'b', 'c'] }])
})
