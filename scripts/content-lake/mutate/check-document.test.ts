import { expect, test } from 'vitest'
import { smallStore } from '../testing/small-store.ts'
import { Transaction } from './transaction.ts'

const small = smallStore()

const many = (length: number) => Array.from({ length }, (_, number) => ({ _key: `k${number}` }))

test.each([
  ['a long text in many places', [{ 'a[*].text': 'x'.repeat(100_000) }]],
  ['a text in lists in lists', [{ 'a[*].b': many(10) }, { 'a[*].b[*].text': 'x'.repeat(10_000) }]],
  ['a text so long that it could not even be written down', [{ 'a[*].text': 'x'.repeat(12_000_000) }]],
])('%s by a short patch makes no document that is too large', (_what, patches) => {
  const transaction = new Transaction(small.store, 'tester')
  transaction.create({ _id: 'grows', _type: 'article', a: many(50) })
  const patch = () => {
    for (const set of patches) transaction.patch('grows', { set })
  }
  const message = expect.stringContaining('the document "grows" would have more than 4000000 characters')
  expect(patch).toThrow(expect.objectContaining({ status: 400, message }))
})

test('a document as large as a request can bring it may be created and changed', () => {
  const transaction = new Transaction(small.store, 'tester')
  transaction.create({ _id: 'large', _type: 'article', a: many(20_000), text: 'x'.repeat(3_600_000) })
  transaction.patch('large', { set: { title: 'Satzung' } })
  expect(transaction.prepare().changes).toMatchObject([{ next: { title: 'Satzung' } }])
})
