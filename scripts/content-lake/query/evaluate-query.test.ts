import { expect, test } from 'vitest'
import { smallStore } from '../testing/small-store.ts'
import { evaluateQuery } from './evaluate-query.ts'

const small = smallStore()

test('telling what was found is limited in time, also where finding it needs no limit', () => {
  small.commit((transaction) => {
    for (let number = 0; number < 20; number++) {
      transaction.create({ _id: `t${number}`, _type: 'topic', text: 'x'.repeat(300_000) })
    }
  })
  const ask = (query: string, limit: number) =>
    evaluateQuery(
      small.store.documents,
      {
        ...{ query, params: {}, perspective: 'raw', identity: '' },
        ...{ projectId: 'embedded', dataset: 'production' },
      },
      limit,
    ).result
  const query = '*[_type == "topic"]'
  // Parsed quickly once, it is parsed without a limit from then on.
  for (let times = 0; times < 2; times++) expect(ask(query, 10_000).length).toBeGreaterThan(6_000_000)
  expect(() => ask(query, 1)).toThrow('Stopped while telling what was found')
})
