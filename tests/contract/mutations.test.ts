import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusal } from './refusal.ts'
import { openTarget, type Target } from './target.ts'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

test('a created document comes back with its system attributes', async () => {
  const created = await target.client.create({ _type: 'topic', title: 'Familienzeit' })
  expect(created._id).toMatch(/^[A-Za-z0-9]{22}$/)
  expect(created._updatedAt).toBe(created._createdAt)
  expect(await target.client.getDocument(created._id)).toEqual(created)
})

test('an id that ends in a dot is completed', async () => {
  const created = await target.client.create({ _id: 'drafts.', _type: 'topic' })
  expect(created._id).toMatch(/^drafts\.[A-Za-z0-9]{22}$/)
})

test('create refuses an id that exists, createIfNotExists leaves it, createOrReplace replaces it', async () => {
  await target.client.create({ _id: 'topic-1', _type: 'topic', title: 'A', order: 1 })
  expect(await refusal(target.client.create({ _id: 'topic-1', _type: 'topic' }))).toMatchObject({
    status: 409,
  })
  await target.client.createIfNotExists({ _id: 'topic-1', _type: 'topic', title: 'B' })
  expect(await target.client.getDocument('topic-1')).toMatchObject({ title: 'A', order: 1 })
  const replaced = await target.client.createOrReplace({ _id: 'topic-1', _type: 'topic', title: 'C' })
  expect(replaced).toMatchObject({ title: 'C' })
  expect(replaced).not.toHaveProperty('order')
})

test('a patch sets, adds, counts, inserts, removes and edits text', async () => {
  await target.client.create({ _id: 'patched', _type: 'topic', title: 'Familien', tags: ['b'], count: 1 })
  const patched = await target.client
    .patch('patched')
    .set({ 'slug.current': 'familien' })
    .setIfMissing({ teaser: 'neu', title: 'nicht' })
    .inc({ count: 4 })
    .dec({ count: 2 })
    .diffMatchPatch({ title: '@@ -1,8 +1,12 @@\n Familien\n+zeit\n' })
    .insert('before', 'tags[0]', ['a'])
    .commit()
  expect(patched).toMatchObject({
    title: 'Familienzeit',
    teaser: 'neu',
    slug: { current: 'familien' },
    count: 3,
    tags: ['a', 'b'],
  })
  const after = await target.client.patch('patched').insert('after', 'tags[-1]', ['c']).commit()
  expect(after.tags).toEqual(['a', 'b', 'c'])
  const replaced = await target.client
    .patch('patched')
    .insert('replace', 'tags[0:2]', ['x'])
    .unset(['slug'])
    .commit()
  expect(replaced.tags).toEqual(['x', 'c'])
  expect(replaced).not.toHaveProperty('slug')
})

test('a patch reaches array items by key and through any depth', async () => {
  const blocks = ['k1', 'k2'].map((_key) => ({
    _key,
    _type: 'block',
    children: [{ _key: 's', text: 'alt' }],
  }))
  await target.client.create({ _id: 'keyed', _type: 'article', body: blocks })
  const patched = await target.client
    .patch('keyed')
    .set({ 'body[_key=="k2"].children[_key=="s"].text': 'neu' })
    .commit()
  expect(patched.body.map((block: (typeof blocks)[0]) => block.children[0]?.text)).toEqual(['alt', 'neu'])
  const removed = await target.client.patch('keyed').unset(['body[_key=="k1"]']).commit()
  expect(removed.body).toHaveLength(1)
})

test('a patch by query changes every document found, and none else', async () => {
  for (const order of [1, 2, 3]) await target.client.create({ _id: `q-${order}`, _type: 'ordered', order })
  const result = await target.client
    .patch({ query: '*[_type == "ordered" && order > $from]', params: { from: 1 } })
    .set({ late: true })
    .commit({ returnDocuments: false, returnFirst: false })
  expect(result.documentIds).toEqual(['q-2', 'q-3'])
  expect(await target.client.fetch('*[_type == "ordered" && late]._id')).toEqual(['q-2', 'q-3'])
})

test('a patch for an older revision is refused and changes nothing', async () => {
  const created = await target.client.create({ _id: 'locked', _type: 'topic', title: 'A' })
  await target.client.patch('locked').set({ title: 'B' }).ifRevisionId(created._rev).commit()
  const refused = await refusal(
    target.client.patch('locked').set({ title: 'C' }).ifRevisionId(created._rev).commit(),
  )
  expect(refused.status).toBe(409)
  expect(refused.message).toContain('unexpected revision ID')
  expect(await target.client.getDocument('locked')).toMatchObject({ title: 'B' })
})

test('a transaction is kept whole or not at all', async () => {
  const refused = await refusal(
    target.client
      .transaction()
      .create({ _id: 'whole-1', _type: 'topic' })
      .patch('does-not-exist', (patch) => patch.set({ title: 'x' }))
      .commit(),
  )
  expect(refused).toMatchObject({ status: 409 })
  expect(refused.message).toContain('"does-not-exist" was not found')
  expect(await target.client.getDocument('whole-1')).toBeUndefined()
})

test('all documents of a transaction carry its id as revision, which can be used once', async () => {
  const mutations = [{ create: { _id: 'tx-1', _type: 'topic' } }, { create: { _id: 'tx-2', _type: 'topic' } }]
  const sent = await target.send('/data/mutate/production?returnIds=true', {
    mutations,
    transactionId: 'my-tx',
  })
  expect(sent.body).toMatchObject({
    transactionId: 'my-tx',
    results: [
      { id: 'tx-1', operation: 'create' },
      { id: 'tx-2', operation: 'create' },
    ],
  })
  expect(await target.client.fetch('*[_rev == "my-tx"]._id')).toEqual(['tx-1', 'tx-2'])
  const again = await target.send('/data/mutate/production', { mutations: [], transactionId: 'my-tx' })
  expect(again.status).toBe(409)
})

test('a dry run answers as if and keeps nothing', async () => {
  const created = await target.client.create({ _id: 'dry', _type: 'topic', title: 'x' }, { dryRun: true })
  expect(created).toMatchObject({ _id: 'dry', title: 'x' })
  expect(await target.client.getDocument('dry')).toBeUndefined()
})

test('array items are given keys when asked for', async () => {
  const created = await target.client.create(
    {
      _type: 'article',
      sources: [{ title: 'A' }, { title: 'B', _key: 'own' }] as { title: string; _key?: string }[],
      tags: ['x'],
    },
    { autoGenerateArrayKeys: true },
  )
  expect(created.sources[0]?._key).toMatch(/^\w{12}$/)
  expect(created.sources[1]?._key).toBe('own')
  expect(created.tags).toEqual(['x'])
})

test('a strong reference needs its target, a weak one does not', async () => {
  const dangling = { _id: 'ref-1', _type: 'article', topic: { _type: 'reference', _ref: 'ref-topic' } }
  const refused = await refusal(target.client.create(dangling))
  expect(refused.status).toBe(409)
  expect(refused.message).toContain('references non-existent document "ref-topic"')
  await target.client.create({ ...dangling, topic: { ...dangling.topic, _weak: true } })
  await target.client
    .transaction()
    .createOrReplace(dangling)
    .create({ _id: 'ref-topic', _type: 'topic' })
    .commit()
  expect(await target.client.getDocument('ref-1')).toMatchObject({ topic: { _ref: 'ref-topic' } })
})

test('a document with a strong reference to it cannot be deleted until the reference is gone', async () => {
  await target.client.create({ _id: 'kept-topic', _type: 'topic' })
  await target.client.create({ _id: 'keeper', _type: 'article', topic: { _ref: 'kept-topic' } })
  const refused = await target.send('/data/mutate/production', {
    mutations: [{ delete: { id: 'kept-topic' } }],
  })
  expect(refused.status).toBe(409)
  expect(refused.body).toMatchObject({
    error: {
      type: 'mutationError',
      items: [
        {
          error: { type: 'documentHasExistingReferencesError', id: 'kept-topic', referencingIDs: ['keeper'] },
        },
      ],
    },
  })
  await target.client.delete({ query: '*[_id in ["keeper", "kept-topic"]]' })
  expect(await target.client.getDocuments(['keeper', 'kept-topic'])).toEqual([null, null])
})

test('everything is there after a restart', async () => {
  const before = await target.client.fetch('*')
  await target.restart()
  expect(await target.client.fetch('*')).toEqual(before)
})
