import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusal } from './refusal.ts'
import { openTarget, type Target } from './target.ts'

const DOCUMENTS = 1_200
const ALL = '*[_type == "counter"]'

let target: Target
beforeAll(async () => {
  target = await openTarget()
  for (let from = 0; from < DOCUMENTS; from += 300) {
    const transaction = target.client.transaction()
    for (let number = from; number < from + 300; number++) {
      transaction.create({ _id: `counter-${number}`, _type: 'counter', count: 0, text: 'x'.repeat(1_000) })
    }
    await transaction.commit({ returnDocuments: false })
  }
})
afterAll(() => target.close())

const byQuery = (patch: object, query = ALL) =>
  target.client.mutate([{ patch: { query, ...patch } }] as never, { returnDocuments: false })
const counts = () => target.client.fetch<number[]>(`array::unique(${ALL}.count)`)

test('who types or asks is answered before a transaction of many documents that was sent earlier', async () => {
  const answered: string[] = []
  const note = (name: string) => () => answered.push(name)
  const large = byQuery({ inc: { count: 1 } }).then(note('large'))
  const small = target.client.create({ _type: 'topic' }).then(note('small'))
  const query = target.client.fetch(`count(${ALL})`).then(note('query'))
  await Promise.all([large, small, query])
  expect(answered.at(-1)).toBe('large')
  expect(await counts()).toEqual([1])
})

test('a keystroke that is sent behind an import goes before most of it', async () => {
  const { client } = target
  const answered: string[] = []
  const pieces = Array.from({ length: 12 }, (_, piece) => {
    const transaction = client.transaction()
    for (let number = 0; number < 50; number++) {
      transaction.create({ _id: `piece-${piece}-${number}`, _type: 'topic', text: 'x'.repeat(4_000) })
    }
    return transaction.commit({ returnDocuments: false }).then(() => answered.push('piece'))
  })
  const keystroke = client.createOrReplace({ _id: 'typed', _type: 'topic' })
  await Promise.all([...pieces, keystroke.then(() => answered.push('keystroke'))])
  expect(answered.indexOf('keystroke')).toBeLessThan(pieces.length / 2)
})

test('what others change meanwhile is neither lost nor overwritten', async () => {
  const { client } = target
  const ids = [1_199, 3, 600].map((number) => `counter-${number}`)
  let isAnswered = false
  const large = byQuery({ inc: { count: 1 } }).finally(() => {
    isAnswered = true
  })
  // From before it is begun until it has ended, so that something comes between any two of its steps.
  const typed = ids.map(async (id) => {
    let times = 0
    for (; !isAnswered; times++)
      await client
        .patch(id)
        .inc({ count: 10 })
        .set({ title: `${times}` })
        .commit()
    return times
  })
  await large
  const expected = (await Promise.all(typed)).map((times) => ({
    count: 2 + 10 * times,
    title: `${times - 1}`,
  }))
  expect(await client.fetch('*[_id in $ids] | order(_id) {count, title}', { ids })).toEqual(expected)
  const untouched = `array::unique(${ALL}[!defined(title)].count)`
  expect(await client.fetch(untouched)).toEqual([2])
  const log = await target.request(`/data/history/production/transactions/${ids[0]}?excludeContent=true`)
  const times = (await log.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).timestamp as string)
  expect(times).toEqual(times.toSorted())
})

test('what somebody changes so that the query does not find it any more is left alone', async () => {
  const { client } = target
  const ids = ['note-1', 'note-2', 'note-3']
  await client.mutate(ids.map((_id) => ({ create: { _id, _type: 'note', stale: true } })))
  const large = client.mutate(
    [
      { patch: { query: ALL, set: { looked: true } } },
      { patch: { query: '*[_id == "note-1" && stale]', set: { verdict: 'stale' } } },
      { delete: { query: '*[_id != "note-1" && stale]' } },
    ] as never,
    { returnDocuments: false },
  )
  const answered: string[] = []
  const typing = ['note-1', 'note-2'].map((id) =>
    client
      .patch(id)
      .set({ stale: false, text: `Neu in ${id}` })
      .commit(),
  )
  void Promise.all(typing).then(() => answered.push('typing'))
  await large
  expect(answered).toEqual(['typing'])
  expect(await client.fetch('*[_type == "note"] | order(_id) {_id, text, verdict}')).toEqual([
    { _id: 'note-1', text: 'Neu in note-1', verdict: null },
    { _id: 'note-2', text: 'Neu in note-2', verdict: null },
  ])
  expect(await client.fetch(`count(${ALL}[looked != true])`)).toBe(0)
})

test('what is found and then deleted by somebody else is left out', async () => {
  const large = byQuery({ set: { seen: true } })
  await target.client.delete('counter-1198')
  await large
  expect(await target.client.fetch(`count(${ALL}[seen != true])`)).toBe(0)
  expect(await target.client.getDocument('counter-1198')).toBeUndefined()
})

test('a reference that somebody takes away meanwhile makes the whole refused', async () => {
  const { client } = target
  await client.create({ _id: 'referred', _type: 'topic' })
  const large = refusal(byQuery({ set: { topic: { _type: 'reference', _ref: 'referred' } } }))
  await client.delete('referred')
  expect(await large).toMatchObject({ status: 409 })
  expect(await client.fetch(`count(${ALL}[defined(topic)])`)).toBe(0)
})

test('whoever loses access meanwhile changes nothing', async () => {
  const { body } = await target.send('/projects/embedded/tokens', { label: 'Programm', roleName: 'editor' })
  const large = refusal(
    target.client
      .withConfig({ token: String(body.key) })
      .mutate([{ patch: { query: ALL, set: { late: true } } }] as never, { returnDocuments: false }),
  )
  // Answered after the large one was begun, and long before its end.
  await target.client.fetch(`count(${ALL})`)
  const removed = await target.request(`/projects/embedded/tokens/${body.id}`, { method: 'DELETE' })
  expect(removed.ok).toBe(true)
  expect(await large).toMatchObject({ status: 401 })
  expect(await target.client.fetch(`count(${ALL}[late])`)).toBe(0)
})

test('a stop does not wait for it: it is refused, and nothing of it is kept', async () => {
  const large = refusal(byQuery({ set: { stopped: true } }))
  await target.client.fetch(`count(${ALL})`)
  await target.restart()
  expect(await large).toMatchObject({ status: 503 })
  expect(await target.client.fetch(`count(${ALL}[stopped])`)).toBe(0)
})

test('many documents are deleted by a query, all or none', async () => {
  await target.client.create({ _id: 'holds', _type: 'topic', to: { _type: 'reference', _ref: 'counter-5' } })
  const remove = () => target.client.delete({ query: ALL })
  expect(await refusal(remove())).toMatchObject({ status: 409 })
  expect(await target.client.fetch(`count(${ALL})`)).toBe(DOCUMENTS - 1)
  await target.client.delete('holds')
  await remove()
  expect(await target.client.fetch(`count(${ALL})`)).toBe(0)
})
