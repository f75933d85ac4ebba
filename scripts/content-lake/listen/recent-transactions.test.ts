import { beforeEach, expect, test } from 'vitest'
import { smallStore } from '../testing/small-store.ts'
import { RecentTransactions } from './recent-transactions.ts'

const small = smallStore()
let recent: RecentTransactions
beforeEach(() => {
  recent = new RecentTransactions('')
  small.store.observe((transaction) => recent.add(transaction))
})

/** Commits documents with a text of so many characters each. */
function write(...lengths: number[]): string {
  const { id } = small.commit((transaction) => {
    for (const [at, length] of lengths.entries()) {
      transaction.createOrReplace({ _id: `d${at}`, _type: 'article', text: 'x'.repeat(length) })
    }
  })
  return id
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
