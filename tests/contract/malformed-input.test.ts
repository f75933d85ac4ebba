import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTarget, type Target } from './target.ts'

let target: Target
beforeAll(async () => {
  target = await openTarget()
  await target.client.create({ _id: 'a', _type: 'article', title: 'Unverändert', tags: ['x'] })
})
afterAll(async () => {
  expect(await target.client.fetch('*{_id, title, tags}')).toEqual([
    { _id: 'a', title: 'Unverändert', tags: ['x'] },
  ])
  await target.close()
})

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
const nested = (depth: number): unknown => (depth === 0 ? 'end' : { a: nested(depth - 1) })
const document = (more: object) => ({ mutations: [{ create: { _type: 'article', ...more } }] })
const patch = (more: object) => ({ mutations: [{ patch: { id: 'a', ...more } }] })

test.each<[string, unknown, number]>([
  ['no JSON', '{"mutations": [', 400],
  ['an empty body', '', 400],
  ['a list', [], 400],
  ['deep nesting', deep, 400],
  ['no mutations', { mutations: 'create' }, 400],
  ['an unknown mutation', { mutations: [{ destroy: { id: 'a' } }] }, 400],
  ['two verbs in one mutation', { mutations: [{ create: { _type: 'x' }, delete: { id: 'a' } }] }, 400],
  ['no type', document({ _type: undefined }), 400],
  ['a type that is no string', document({ _type: 5 }), 400],
  ['an id with a slash', document({ _id: '../a' }), 400],
  ['an id of a version of nothing', document({ _id: 'versions.r' }), 400],
  ['an id of a release named like a perspective', document({ _id: 'versions.published.a' }), 400],
  ['an id that is too long', document({ _id: 'x'.repeat(129) }), 400],
  ['a document that is nested too deeply', document({ a: nested(70) }), 400],
  ['a creation time that is none', document({ _createdAt: 'yesterday' }), 400],
  ['a prototype as attribute', '{"mutations":[{"create":{"_type":"x","__proto__":{"a":1}}}]}', 400],
  ['an attribute that hides a method', document({ hasOwnProperty: true }), 400],
  ['a patch of the type', patch({ set: { _type: 'page' } }), 400],
  ['a patch of the id', patch({ set: { _id: 'b' } }), 400],
  ['a patch with a broken path', patch({ set: { 'tags[': 1 } }), 400],
  ['a patch with a wrong operator', patch({ set: 'title' }), 400],
  ['a patch that counts with text', patch({ inc: { title: 'x' } }), 400],
  ['a broken text patch', patch({ diffMatchPatch: { title: '@@ nonsense' } }), 400],
  ['an insertion nowhere', patch({ insert: { items: ['y'] } }), 400],
  ['a patch by a broken query', { mutations: [{ patch: { query: '*[', set: { a: 1 } } }] }, 400],
  ['a patch of nothing', { mutations: [{ patch: { id: 'missing', set: { a: 1 } } }] }, 409],
  [
    'a name that would be another line of an event stream',
    { ...document({}), transactionId: 't\n\nevent: mutation' },
    400,
  ],
  ['a name that fits into no header', { ...document({}), transactionId: 'Änderung' }, 400],
  ['more than four megabytes', document({ text: 'x'.repeat(4_000_001) }), 413],
])('a mutation with %s is refused', async (_name, body, status) => {
  const sent = await target.send('/data/mutate/production', body)
  expect(sent.status).toBe(status)
  expect(sent.body).toHaveProperty('error')
})

test.each<[string, unknown, number]>([
  ['no actions', {}, 400],
  ['an empty list', { actions: [] }, 400],
  [
    'a name that fits into no header',
    { actions: [{ actionType: 'sanity.action.document.delete', publishedId: 'a' }], transactionId: '→' },
    400,
  ],
  ['an action without a type', { actions: [{ publishedId: 'a' }] }, 400],
  ['an unknown action', { actions: [{ actionType: 'sanity.action.document.explode' }] }, 400],
  ['a missing id', { actions: [{ actionType: 'sanity.action.document.publish', draftId: 'drafts.a' }] }, 400],
  [
    'a draft of another document',
    {
      actions: [
        {
          actionType: 'sanity.action.document.create',
          publishedId: 'a',
          attributes: { _id: 'drafts.b', _type: 'article' },
        },
      ],
    },
    400,
  ],
  ...(['publish', 'unpublish', 'edit'] as const).flatMap((name): [string, unknown, number][] => {
    const request = (draftId: string) => ({
      actions: [{ actionType: `sanity.action.document.${name}`, draftId, publishedId: 'a', patch: {} }],
    })
    return [
      [`a draft of another document to ${name}`, request('drafts.b'), 400],
      [`a published document for a draft to ${name}`, request('a'), 400],
    ]
  }),
  [
    'drafts of another document to be deleted',
    {
      actions: [
        { actionType: 'sanity.action.document.delete', publishedId: 'b', includeDrafts: ['drafts.b', 'a'] },
      ],
    },
    400,
  ],
  [
    'the published document to be discarded',
    { actions: [{ actionType: 'sanity.action.document.discard', draftId: 'a' }] },
    400,
  ],
])('an action request with %s is refused', async (_name, body, status) => {
  const sent = await target.send('/data/actions/production', body)
  expect(sent.status).toBe(status)
  expect(sent.body).toHaveProperty('error')
})

const discard = (more: object) => ({
  actions: [{ actionType: 'sanity.action.document.discard', draftId: 'drafts.a', ...more }],
})
const remove = (more: object) => ({
  actions: [{ actionType: 'sanity.action.document.delete', publishedId: 'a', ...more }],
})
const discardVersion = (more: object) => ({
  actions: [{ actionType: 'sanity.action.document.version.discard', versionId: 'drafts.a', ...more }],
})
const edit = (operations: object) => {
  const ids = { draftId: 'drafts.a', publishedId: 'a' }
  return { actions: [{ actionType: 'sanity.action.document.edit', ...ids, patch: operations }] }
}

test.each<[string, 'mutate' | 'actions', unknown, RegExp]>([
  ['a purge', 'mutate', { mutations: [{ delete: { id: 'a', purge: true } }] }, /purge.* history keep DAYS/],
  ['a purge', 'actions', remove({ purge: true }), /purge.* history keep DAYS/],
  ['a purge of a draft', 'actions', discard({ purge: true }), /purge.* history keep DAYS/],
  ['a purge of a version', 'actions', discardVersion({ purge: true }), /purge.* history keep DAYS/],
  ['a patch operation that there is not', 'mutate', patch({ set: { b: 1 }, merge: { a: 1 } }), /"merge"/],
  ['a patch operation that there is not', 'actions', edit({ setIfMising: { a: 1 } }), /"setIfMising"/],
])('%s in %s is refused by name', async (_name, endpoint, body, expected) => {
  const sent = await target.send(`/data/${endpoint}/production`, body)
  expect(sent.status).toBe(400)
  const { message, error } = sent.body as { message?: string; error?: { description: string } }
  expect(message ?? error?.description).toMatch(expected)
})

test('a deletion without a purge, and said so, is not refused', async () => {
  await target.client.create({ _id: 'drafts.b', _type: 'article' })
  expect(
    (await target.send('/data/actions/production', discardVersion({ versionId: 'drafts.b', purge: false })))
      .status,
  ).toBe(200)
  await target.client.create({ _id: 'b', _type: 'article' })
  const mutations = [{ delete: { id: 'b', purge: false } }]
  expect((await target.send('/data/mutate/production', { mutations })).status).toBe(200)
})

test.each([
  ['no query', ''],
  ['a broken query', 'query=*[_type'],
  ['a parameter that is no JSON', 'query=*&$id=abc'],
  ['a perspective that is none', 'query=*&perspective=a%2Fb'],
  ['raw in a stack', 'query=*&perspective=raw,drafts'],
  ['an endless stack', `query=*&perspective=${Array.from({ length: 51 }, (_, index) => `r${index}`)}`],
  ['a query nested without end', `query=${'('.repeat(5_000)}`],
])('a query request with %s is refused', async (_name, parameters) => {
  const response = await target.request(`/data/query/production?${parameters}`)
  expect(response.status).toBe(400)
  expect(await response.json()).toHaveProperty('error')
})

test('an endpoint that does not exist says so', async () => {
  const response = await target.request('/data/nonsense/production')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ statusCode: 404, error: 'Not Found' })
})

test.each([
  ['text that claims to be an image', 'image/png', Buffer.from('not an image at all')],
  [
    'a page that claims to be an image',
    'image/svg+xml',
    Buffer.from('<html><script>alert(1)</script></html>'),
  ],
  ['nothing', 'image/png', Buffer.alloc(0)],
])('an upload of %s is refused', async (_name, type, body) => {
  const headers = { 'content-type': type }
  const response = await target.request('/assets/images/production', { method: 'POST', headers, body })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ statusCode: 400 })
})

test('an upload that is too large is refused before it is read', async () => {
  const headers = { 'content-type': 'image/png' }
  const body = new Uint8Array(50_000_001)
  const response = await target.request('/assets/images/production', { method: 'POST', headers, body })
  expect(response.status).toBe(413)
})
