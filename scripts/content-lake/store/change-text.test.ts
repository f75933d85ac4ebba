import { expect, test } from 'vitest'
import { transactionLog } from '../history/transaction-log.ts'
import type { Transaction } from '../mutate/transaction.ts'
import { smallStore } from '../testing/small-store.ts'

const small = smallStore()

/** The mutations of a document as they were told when it was changed, and as its history tells them. */
function toldAndKept(change: (transaction: Transaction) => void) {
  const { changes } = small.commit(change)
  return { told: changes.flatMap(({ mutations }) => mutations), kept: history('a').at(-1)?.mutations }
}

const history = (id: string) =>
  transactionLog(small.database, { documentIds: [id], reverse: false, limit: 100, withMutations: true })

const NEW = { _id: 'a', _type: 'topic', title: 'Ä', parts: [{ _key: 'k', _rev: 'not mine', _id: 'b' }] }
const EXPORTED = {
  ...NEW,
  _createdAt: '2020-01-01T00:00:00Z',
  _updatedAt: '2021-01-01T00:00:00Z',
  _rev: 'then',
}

test.each([
  ['created', NEW],
  ['created as it was exported', EXPORTED],
  ['created with names of ours', { ...NEW, create: { _id: 'b' }, apply: [] }],
])('history tells how a document was %s, in which its content is written once', (_name, document) => {
  for (const how of ['create', 'createIfNotExists', 'createOrReplace'] as const) {
    const { told, kept } = toldAndKept((transaction) => transaction[how](document))
    expect(told).toHaveLength(1)
    expect(kept).toEqual(told)
    toldAndKept((transaction) => transaction.delete('a'))
  }
  const written = small.database
    .prepare("SELECT mutations FROM changes WHERE mutations LIKE '%create%'")
    .all()
  for (const { mutations } of written) expect(mutations).not.toContain('topic')
})

test.each([
  ['replaced', (transaction: Transaction) => transaction.createOrReplace(EXPORTED)],
  ['patched', (transaction: Transaction) => transaction.patch('a', { set: { title: 'B' } })],
  ['deleted', (transaction: Transaction) => transaction.delete('a')],
  [
    'deleted and created anew',
    (transaction: Transaction) => {
      transaction.delete('a')
      transaction.create(NEW)
    },
  ],
])('history tells how a document was %s', (_name, change) => {
  toldAndKept((transaction) => transaction.create(NEW))
  const { told, kept } = toldAndKept(change)
  expect(kept).toEqual(told)
})

test('history tells how a document was created and patched in one transaction', () => {
  const { told, kept } = toldAndKept((transaction) => {
    transaction.create(NEW)
    transaction.patch('a', { unset: ['title'] })
  })
  expect(told).toHaveLength(2)
  expect(kept).toEqual(told)
})

test('what an older version has written, with every mutation whole, is told as before', () => {
  toldAndKept((transaction) => transaction.create(EXPORTED))
  small.database.prepare('UPDATE changes SET mutations = ?').run(JSON.stringify([{ create: EXPORTED }]))
  small.database.exec('PRAGMA user_version = 3')
  small.database.close()
  small.open()
  expect(history('a').map(({ mutations }) => mutations)).toEqual([[{ create: EXPORTED }]])
  expect(small.store.raw.get('a')).toMatchObject({ title: 'Ä' })
})
