import { beforeEach, expect, test } from 'vitest'
import type { Json } from '../store/document.ts'
import { smallStore } from '../testing/small-store.ts'
import { Transaction } from './transaction.ts'
import { workOut } from './work-out.ts'

const small = smallStore()

const listsInLists = (depth: number): Json =>
  depth === 0 ? 1 : Array.from({ length: 4 }, () => ({ a: listsInLists(depth - 1) }))

beforeEach(() => {
  small.commit((transaction) => transaction.create({ _id: 'drafts.a', _type: 'article', a: listsInLists(5) }))
})

test('a patch of a few bytes cannot keep everybody waiting', () => {
  const before = small.store.raw.get('drafts.a')
  const transaction = new Transaction(small.store, 'tester')
  const steps = () => transaction.patch('drafts.a', { set: { '..a..zz': 1 } })
  expect(() => workOut(transaction, steps, 100)).toThrow('took longer than 0.1 s and was stopped')
  expect(small.store.raw.get('drafts.a')).toBe(before)
})

test('a refusal of the steps themselves is passed on', () => {
  const transaction = new Transaction(small.store, 'tester')
  const steps = () => transaction.patch('missing', { set: { title: 'A' } })
  expect(() => workOut(transaction, steps)).toThrow('The document with the ID "missing" was not found')
})
