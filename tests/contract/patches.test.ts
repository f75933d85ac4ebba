import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTarget, type Target } from './target.ts'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

let count = 0

/** Creates a document, sends one patch, and gives what has become of it, without the system attributes. */
async function patched(attributes: object, patch: object): Promise<{ status: number; document: object }> {
  const id = `patched-${++count}`
  await target.client.create({ _id: id, _type: 'article', ...attributes })
  const { status } = await target.send('/data/mutate/production', {
    mutations: [{ patch: { id, ...patch } }],
  })
  const { _id, _type, _rev, _createdAt, _updatedAt, ...document } =
    (await target.client.getDocument(id)) ?? {}
  return { status, document }
}

const keyed = (...keys: string[]) => keys.map((_key) => ({ _key, n: 1 }))
const items = (...list: unknown[]) => ({ items: list })

test.each<[name: string, before: object, patch: object, after: object]>([
  ['set an attribute', { a: 1 }, { set: { a: 2, b: 'neu' } }, { a: 2, b: 'neu' }],
  ['set below a missing object', {}, { set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['set with a name in brackets', {}, { set: { "['mit-strich']": 1 } }, { 'mit-strich': 1 }],
  ['set an array item by place', { a: [1, 2, 3] }, { set: { 'a[1]': 9 } }, { a: [1, 9, 3] }],
  ['set the last array item', { a: [1, 2, 3] }, { set: { 'a[-1]': 9 } }, { a: [1, 2, 9] }],
  [
    'set an array item by key',
    { a: keyed('x', 'y') },
    { set: { 'a[_key=="y"].n': 2 } },
    {
      a: [
        { _key: 'x', n: 1 },
        { _key: 'y', n: 2 },
      ],
    },
  ],
  ['set a range', { a: [1, 2, 3, 4] }, { set: { 'a[1:3]': 0 } }, { a: [1, 0, 0, 4] }],
  ['set an open range', { a: [1, 2, 3] }, { set: { 'a[1:]': 0 } }, { a: [1, 0, 0] }],
  ['set several places', { a: [1, 2, 3] }, { set: { 'a[0,2]': 0 } }, { a: [0, 2, 0] }],
  [
    'set by comparison',
    { a: [{ n: 1 }, { n: 5 }] },
    { set: { 'a[n > 2].n': 0 } },
    { a: [{ n: 1 }, { n: 0 }] },
  ],
  [
    'set all items',
    { a: keyed('x', 'y') },
    { set: { 'a[*].n': 7 } },
    {
      a: [
        { _key: 'x', n: 7 },
        { _key: 'y', n: 7 },
      ],
    },
  ],
  [
    'set where an attribute is there',
    { a: [{ n: 1 }, { m: 1 }] },
    { set: { 'a[n?].x': 1 } },
    { a: [{ n: 1, x: 1 }, { m: 1 }] },
  ],
  [
    'set where a quoted key holds a wildcard',
    { a: [{ _key: '[*]', n: 1 }] },
    { set: { 'a[_key=="[*]"].n': 2 } },
    { a: [{ _key: '[*]', n: 2 }] },
  ],
  ['unset everywhere', { a: [{ n: 1, m: 1 }, { n: 1 }] }, { unset: ['a[*].n'] }, { a: [{ m: 1 }, {}] }],
  [
    'set at any depth',
    { a: { n: 1, b: [{ n: 1 }] } },
    { set: { 'a..n': 2 } },
    { a: { n: 2, b: [{ n: 2 }] } },
  ],
  ['set what no item has', { a: keyed('x') }, { set: { 'a[_key=="z"].n': 2 } }, { a: keyed('x') }],
  ['set null', { a: 1 }, { set: { a: null } }, { a: null }],
  ['setIfMissing', { a: 1 }, { setIfMissing: { a: 2, b: 3, 'c.d': 4 } }, { a: 1, b: 3, c: { d: 4 } }],
  ['unset attributes', { a: 1, b: { c: 1, d: 2 } }, { unset: ['a', 'b.c', 'missing'] }, { b: { d: 2 } }],
  ['unset items', { a: [1, 2, 3, 4] }, { unset: ['a[0,2]'] }, { a: [2, 4] }],
  ['unset a range', { a: [1, 2, 3, 4] }, { unset: ['a[1:3]'] }, { a: [1, 4] }],
  ['unset by key', { a: keyed('x', 'y') }, { unset: ['a[_key=="x"]'] }, { a: keyed('y') }],
  [
    'unset at any depth',
    { a: [{ note: 1, b: { note: 2, n: 3 } }] },
    { unset: ['a..note'] },
    { a: [{ b: { n: 3 } }] },
  ],
  ['inc and dec', { a: 1, b: { c: 1.5 } }, { inc: { a: 2 }, dec: { 'b.c': 0.5 } }, { a: 3, b: { c: 1 } }],
  [
    'diffMatchPatch',
    { a: 'Familienbildung' },
    { diffMatchPatch: { a: '@@ -5,11 +5,10 @@\n lien\n-bildung\n+planung\n' } },
    { a: 'Familienplanung' },
  ],
  [
    'diffMatchPatch beyond ASCII',
    { a: '👪 Zeit' },
    { diffMatchPatch: { a: '@@ -1,7 +1,11 @@\n %F0%9F%91%AA Zeit\n+raum\n' } },
    { a: '👪 Zeitraum' },
  ],
  [
    'insert before an item',
    { a: [1, 2] },
    { insert: { before: 'a[1]', ...items(8, 9) } },
    { a: [1, 8, 9, 2] },
  ],
  ['insert before the first', { a: [1] }, { insert: { before: 'a[0]', ...items(0) } }, { a: [0, 1] }],
  ['insert after an item', { a: [1, 2] }, { insert: { after: 'a[0]', ...items(9) } }, { a: [1, 9, 2] }],
  ['insert after the last', { a: [1, 2] }, { insert: { after: 'a[-1]', ...items(3) } }, { a: [1, 2, 3] }],
  ['insert before the last', { a: [1, 2] }, { insert: { before: 'a[-1]', ...items(9) } }, { a: [1, 9, 2] }],
  ['insert into an empty array, before', { a: [] }, { insert: { before: 'a[0]', ...items(1) } }, { a: [1] }],
  ['insert into an empty array, after', { a: [] }, { insert: { after: 'a[-1]', ...items(1) } }, { a: [1] }],
  [
    'insert by key',
    { a: keyed('x', 'y') },
    { insert: { after: 'a[_key=="x"]', ...items({ _key: 'z' }) } },
    { a: [{ _key: 'x', n: 1 }, { _key: 'z' }, { _key: 'y', n: 1 }] },
  ],
  ['replace an item', { a: [1, 2, 3] }, { insert: { replace: 'a[1]', ...items(8, 9) } }, { a: [1, 8, 9, 3] }],
  ['replace a range', { a: [1, 2, 3, 4] }, { insert: { replace: 'a[1:3]', ...items(9) } }, { a: [1, 9, 4] }],
  [
    'replace by key',
    { a: keyed('x', 'y') },
    { insert: { replace: 'a[_key=="x"]', ...items({ _key: 'z' }) } },
    { a: [{ _key: 'z' }, { _key: 'y', n: 1 }] },
  ],
  [
    'several operations, in Sanity’s order',
    { a: [1], n: 1 },
    { set: { n: 5 }, inc: { n: 1 }, unset: ['a[0]'], insert: { after: 'a[-1]', ...items(2) } },
    { a: [2], n: 6 },
  ],
])('%s', async (_name, before, patch, after) => {
  expect(await patched(before, patch)).toEqual({ status: 200, document: after })
})

test('a patch that changes nothing still gives a new revision', async () => {
  const created = await target.client.create({ _id: 'same', _type: 'article', a: 1 })
  const result = await target.client.patch('same').set({ a: 1 }).commit()
  expect(result._rev).not.toBe(created._rev)
})

test('what is answered is what was asked for: nothing, ids, or documents before the next mutation', async () => {
  await target.client.create({ _id: 'answer', _type: 'article', a: 1 })
  const send = async (parameters: string) => {
    const mutations = [{ patch: { id: 'answer', inc: { a: 1 } } }]
    const { body } = await target.send(`/data/mutate/production?${parameters}`, { mutations })
    return body.results
  }
  expect(await send('')).toEqual([])
  expect(await send('returnIds=true')).toEqual([{ id: 'answer', operation: 'update' }])
  expect(await send('returnDocuments=true')).toMatchObject([{ id: 'answer', document: { a: 4 } }])
})

test.each(['sync', 'async', 'deferred'] as const)(
  'with visibility %s, the next query sees the change',
  async (visibility) => {
    await target.client.createOrReplace({ _id: `seen-${visibility}`, _type: 'seen' }, { visibility })
    expect(await target.client.fetch('count(*[_id == $id])', { id: `seen-${visibility}` })).toBe(1)
  },
)

test('a dry run of a refused transaction is refused as well', async () => {
  const mutations = [{ create: { _id: 'dry', _type: 'a' } }, { patch: { id: 'nowhere', set: { a: 1 } } }]
  expect((await target.send('/data/mutate/production?dryRun=true', { mutations })).status).toBe(409)
  expect(await target.client.getDocument('dry')).toBeUndefined()
})

test('a query finds documents to delete, and a reference between them is no hindrance', async () => {
  await target.client
    .transaction()
    .create({ _id: 'gone-1', _type: 'gone' })
    .create({ _id: 'gone-2', _type: 'gone', of: { _ref: 'gone-1' } })
    .commit()
  await target.client.delete({ query: '*[_type == "gone"]' })
  expect(await target.client.fetch('count(*[_type == "gone"])')).toBe(0)
})

test('a transaction can move what two documents refer to', async () => {
  await target.client
    .transaction()
    .create({ _id: 'old', _type: 'topic' })
    .create({ _id: 'refers', _type: 'article', topic: { _ref: 'old' } })
    .commit()
  await target.client
    .transaction()
    .delete('old')
    .create({ _id: 'new', _type: 'topic' })
    .patch('refers', (patch) => patch.set({ topic: { _ref: 'new' } }))
    .commit()
  expect(await target.client.fetch('*[references("new")]._id')).toEqual(['refers'])
})
