import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Account } from '../accounts/account.ts'
import type { ContentLake } from '../content-lake.ts'
import { Queries } from '../query/queries.ts'
import { roundsDuring } from '../testing/rounds-during.ts'
import { smallStore } from '../testing/small-store.ts'
import { applyRequest } from './apply-mutations.ts'
import { LargeWork } from './large-work.ts'

const QUERIES = 30

const small = smallStore()
let lake: ContentLake
beforeEach(() => {
  const { database, store } = small
  const queries = new Queries(store, { projectId: 'embedded', dataset: 'production' })
  lake = { database, store, queries, largeWork: new LargeWork() } as unknown as ContentLake
  small.commit((transaction) => transaction.create({ _id: 'a', _type: 'topic', count: 0 }))
})
afterEach(async () => {
  vi.useRealTimers()
  await lake.queries.close()
})

const byTester = { author: { id: 'tester' } as Account, onBehalf: true }
const patch = { query: '*[_type == "topic"]', inc: { count: 1 } }
const byQueries = () =>
  applyRequest(lake, {
    ...byTester,
    mutations: Array.from({ length: QUERIES }, () => ({ patch: { ...patch } })),
  })

test('others have their turns between the queries of a request that has many', async () => {
  const rounds = await roundsDuring(byQueries)
  expect(lake.store.raw.get('a')).toMatchObject({ count: QUERIES })
  expect(rounds).toBeGreaterThanOrEqual(QUERIES)
})

test('a stop does not wait for all of them', async () => {
  const select = vi.spyOn(lake.queries, 'select')
  const refused = byQueries()
  lake.largeWork.end()
  await expect(refused).rejects.toMatchObject({ status: 503 })
  expect(select).not.toHaveBeenCalled()
  expect(lake.store.raw.get('a')).toMatchObject({ count: 0 })
})

test('together they may take no longer than a transaction in turns may', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const select = vi.spyOn(lake.queries, 'select').mockImplementation(async () => {
    vi.advanceTimersByTime(9_000)
    return ['a']
  })
  const message = expect.stringContaining('longer than 60 s')
  await expect(byQueries()).rejects.toMatchObject({ status: 400, message })
  expect(select).toHaveBeenCalledTimes(7)
})

test('what others change while it is worked out is neither lost nor overwritten, and comes before it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const goOn = vi.spyOn(lake.largeWork, 'mayGoOn').mockImplementation(() => {
    vi.setSystemTime(Date.now() + 1_000)
    small.commit((transaction) => transaction.patch('a', { inc: { others: 1 }, set: { title: 'Neu' } }))
  })
  small.commit((transaction) => transaction.patch('a', { set: { others: 0 } }))
  await byQueries()
  const others = goOn.mock.calls.length
  const _updatedAt = new Date().toISOString()
  expect(lake.store.raw.get('a')).toMatchObject({ count: QUERIES, others, title: 'Neu', _updatedAt })
  const last = lake.database.prepare('SELECT timestamp FROM transactions ORDER BY sequence DESC').get()
  expect(last?.timestamp).toBe(_updatedAt)
})

test('whoever expects a revision that others have replaced while it is worked out is refused', async () => {
  const ifRevisionID = lake.store.raw.get('a')?._rev as string
  vi.spyOn(lake.largeWork, 'mayGoOn')
    // Before the query is asked, and before the first turn.
    .mockImplementationOnce(() => {})
    .mockImplementationOnce(() => {})
    .mockImplementationOnce(() => {
      small.commit((transaction) => transaction.patch('a', { set: { count: 7 } }))
    })
  const mutations = [{ patch: { id: 'a', ifRevisionID, set: { count: 8 } } }, { patch: { ...patch } }]
  await expect(applyRequest(lake, { ...byTester, mutations })).rejects.toMatchObject({ status: 409 })
  expect(lake.store.raw.get('a')).toMatchObject({ count: 7 })
})

test('what others have changed so that it would not be found any more is left alone', async () => {
  const select = lake.queries.select.bind(lake.queries)
  vi.spyOn(lake.queries, 'select').mockImplementationOnce(async (...asked) => {
    const found = await select(...asked)
    small.commit((transaction) => transaction.patch('a', { set: { count: 7 } }))
    return found
  })
  const found = { patch: { query: '*[count == 0]', set: { title: 'Leer' } } }
  await applyRequest(lake, { ...byTester, mutations: [found] })
  expect(lake.store.raw.get('a')).toMatchObject({ count: 7 })
  expect(lake.store.raw.get('a')).not.toHaveProperty('title')
})
