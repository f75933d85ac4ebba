import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Json } from '../store/document.ts'
import { smallStore } from '../testing/small-store.ts'
import { Queries } from './queries.ts'

const PLACE = { projectId: 'embedded', dataset: 'production' }
// Each document with each other, and again: days.
const ENDLESS = 'count(*[count(*[count(*[title > ^.title && title > ^.^.title]) > 9999]) > 9999])'

const small = smallStore()
let queries: Queries
beforeEach(() => {
  queries = new Queries(small.store, PLACE, { here: 200, aside: 500, selection: 200 })
})
afterEach(() => queries.close())

const ask = (query: string, perspective = 'raw', params: Record<string, Json> = {}) =>
  queries.answer({ query, params, perspective })

const fill = (count: number) =>
  small.commit((transaction) => {
    for (let number = 0; number < count; number++) {
      transaction.create({ _id: `topic-${number}`, _type: 'topic', title: `Thema ${number}` })
    }
  })

const reference = (id: string) => ({ _type: 'reference', _ref: id, _weak: true })

test.each<[query: string, perspective: string, holds: string[], falls: string[]]>([
  ['*[_type == "topic"]', 'raw', ['article-1'], ['topic-1', 'drafts.topic-1']],
  ['*[_type == "topic"]', 'published', ['article-1', 'drafts.topic-1'], ['topic-1']],
  ['*[_id == "topic-1"][0].title', 'raw', ['topic-2', 'article-1'], ['topic-1']],
  ['*[_id == "topic-1"][0].title', 'drafts', ['drafts.topic-2'], ['drafts.topic-1']],
  ['*[_id == "new"]', 'raw', ['topic-1'], ['new']],
  ['*[_type == "new"]', 'raw', ['topic-1'], ['new']],
  [
    '*[_type == "article"]{"topic": topic->title}',
    'raw',
    ['topic-2', 'unrelated'],
    ['article-1', 'article-2', 'topic-1'],
  ],
  ['*[references("topic-1")]._id', 'raw', ['topic-1', 'unrelated', 'topic-2'], ['article-1']],
  ['*[_type == "unrelated"]{"all": count(*)}', 'raw', [], ['unrelated', 'new', 'topic-1']],
  ['count(*[title match "A*"])', 'raw', [], ['topic-1', 'article-1', 'new']],
  ['1 + 1', 'raw', ['topic-1', 'new'], []],
])(
  'an answer to %s (%s) holds until something it depends on changes',
  async (query, perspective, holds, falls) => {
    small.commit((transaction) => {
      for (const id of ['topic-1', 'topic-2', 'unrelated', 'drafts.topic-1', 'drafts.topic-2']) {
        transaction.create({ _id: id, _type: id.includes('topic') ? 'topic' : 'unrelated', title: 'A' })
      }
      for (const id of ['article-1', 'article-2']) {
        transaction.create({ _id: id, _type: 'article', topic: reference('topic-1') })
      }
    })
    const change = (id: string) =>
      small.commit((transaction) => {
        if (transaction.get(id)) transaction.patch(id, { set: { changed: transaction.id } })
        else transaction.create({ _id: id, _type: 'new', title: 'A' })
      })
    for (const [id, expected] of [
      ...holds.map((id) => [id, true] as const),
      ...falls.map((id) => [id, false] as const),
    ]) {
      const before = await ask(query, perspective)
      change(id)
      const after = await ask(query, perspective)
      expect([id, after === before]).toEqual([id, expected])
      const fresh = await new Queries(small.store, PLACE).answer({ query, params: {}, perspective })
      expect(after.result).toBe(fresh.result)
    }
  },
)

test('a document that stops to refer or to be of a type is missed in the next answer', async () => {
  fill(2)
  small.commit((transaction) =>
    transaction.create({ _id: 'a', _type: 'article', topic: reference('topic-1') }),
  )
  const referring = () => ask('*[references("topic-1")]._id')
  expect((await referring()).result).toBe('["a"]')
  small.commit((transaction) => transaction.patch('a', { unset: ['topic'] }))
  expect((await referring()).result).toBe('[]')
  small.commit((transaction) => transaction.delete('a'))
  expect((await ask('*[_type == "article"]')).result).toBe('[]')
})

test('what depends on the time or on who asks is not mixed up', async () => {
  const first = await ask('now()')
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect((await ask('now()')).result).not.toBe(first.result)
  const identity = (name: string) =>
    queries.answer({ query: 'identity()', params: {}, perspective: 'raw', identity: name })
  expect((await identity('anna')).result).toBe('"anna"')
  expect((await identity('bert')).result).toBe('"bert"')
})

test('a query that takes too long is stopped and says so, and others are answered meanwhile', async () => {
  fill(400)
  const endless = ask(ENDLESS)
  const refused = expect(endless).rejects.toMatchObject({
    status: 400,
    body: { error: { type: 'queryTimeoutError' } },
  })
  let ended = false
  endless.catch(() => {
    ended = true
  })
  expect((await ask('count(*[_type == "topic"])')).result).toBe('400')
  small.commit((transaction) => transaction.create({ _id: 'x', _type: 'article' }))
  expect(ended).toBe(false)
  await refused
})

test('a slow query is answered on the side, from the state at which it was asked', async () => {
  fill(50)
  const slow = new Queries(small.store, PLACE, { here: 1, aside: 5_000, selection: 200 })
  const query = 'count(*[count(*[title > ^.title]) > 9])'
  const expected = (await ask(query)).result
  const before = slow.answer({ query, params: {}, perspective: 'drafts' })
  small.commit((transaction) => {
    for (let number = 0; number < 50; number++)
      transaction.create({ _id: `more-${number}`, _type: 'topic', title: 'A' })
  })
  expect((await before).result).toBe(expected)
  const after = await slow.answer({ query, params: {}, perspective: 'drafts' })
  expect(after.result).toBe((await ask(query)).result)
  small.commit((transaction) => transaction.delete('topic-1'))
  expect((await slow.answer({ query, params: {}, perspective: 'drafts' })).result).toBe(
    (await ask(query)).result,
  )
  await slow.close()
})

test('an answer from the side is not kept when what it was made of was taken back meanwhile', async () => {
  fill(300)
  const slow = new Queries(small.store, PLACE, { here: 1, aside: 5_000, selection: 200 })
  const committed = small.commit((transaction) =>
    transaction.create({ _id: 'doubtful', _type: 'topic', title: 'A' }),
  )
  const query = 'count(*[count(*[title >= ^.title]) > 0])'
  const before = slow.answer({ query, params: {}, perspective: 'raw' })
  small.store.takeBack([committed])
  expect((await before).result).toBe('301')
  expect((await slow.answer({ query, params: {}, perspective: 'raw' })).result).toBe('300')
  await slow.close()
})

test('a selection for a change is stopped in time and changes nothing', () => {
  fill(400)
  expect(() => queries.selectAtOnce(`*[${ENDLESS} > 0]`, {})).toThrow(
    /took longer than 0.2 s.*nothing was changed/,
  )
})
