import { afterEach, expect, test, vi } from 'vitest'
import { Transaction } from '../mutate/transaction.ts'
import { smallStore } from '../testing/small-store.ts'
import { DocumentStore } from './document-store.ts'

const small = smallStore()
afterEach(() => void vi.useRealTimers())

test('a transaction that cannot be written leaves memory and disk as they were', () => {
  small.commit((transaction) => transaction.create({ _id: 'a', _type: 'topic', title: 'A' }))
  const before = small.store.raw.all.slice()
  const transaction = new Transaction(small.store, 'tester')
  transaction.patch('a', { set: { title: 'B' } })
  const prepared = transaction.prepare()
  // The same id once more: the database itself refuses it in the middle of the transaction.
  const taken = small.database.prepare('SELECT id FROM transactions').get() as { id: string }
  expect(() => small.store.commit({ ...prepared, id: taken.id })).toThrow(/UNIQUE/)
  expect(small.store.raw.all).toEqual(before)
  expect(new DocumentStore(small.database).raw.all).toEqual(before)
})

test('observers hear of a transaction once it can be queried', () => {
  const seen: unknown[] = []
  small.store.observe(({ changes }) => seen.push(...changes.map(({ id }) => small.store.raw.get(id)?.title)))
  small.commit((transaction) => transaction.create({ _id: 'a', _type: 'topic', title: 'A' }))
  expect(seen).toEqual(['A'])
})

test('a clock that goes back does not make history go back', () => {
  vi.useFakeTimers({ now: new Date('2026-06-01T12:00:00Z') })
  const first = small.commit((transaction) => transaction.create({ _id: 'a', _type: 'topic' }))
  vi.setSystemTime(new Date('2020-01-01T00:00:00Z'))
  const second = small.commit((transaction) => transaction.patch('a', { set: { title: 'später' } }))
  expect(second.timestamp).toBe(first.timestamp)
  expect(new DocumentStore(small.database).now()).toBe(first.timestamp)
})

test('the drafts index shows the draft while there is one', () => {
  small.commit((transaction) => {
    transaction.create({ _id: 'a', _type: 'topic', title: 'A' })
    transaction.create({ _id: 'drafts.a', _type: 'topic', title: 'B' })
  })
  expect(small.store.documents.drafts.get('a')).toMatchObject({
    _id: 'a',
    _originalId: 'drafts.a',
    title: 'B',
  })
  small.commit((transaction) => transaction.delete('drafts.a'))
  expect(small.store.documents.drafts.get('a')).toMatchObject({ _originalId: 'a', title: 'A' })
  small.commit((transaction) => transaction.delete('a'))
  expect(small.store.documents.drafts.all).toEqual([])
})
