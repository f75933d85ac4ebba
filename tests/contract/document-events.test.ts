import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTarget, type Target } from './target.ts'

interface DocumentEvent {
  type: string
  revisionId?: string
  versionId?: string
  versionRevisionId?: string
}

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

async function events(id: string, parameters = ''): Promise<{ list: DocumentEvent[]; nextCursor: string }> {
  const response = await target.request(`/data/history/production/events/documents/${id}?${parameters}`)
  expect(response.status).toBe(200)
  const body = (await response.json()) as { events: Record<string, DocumentEvent[]>; nextCursor: string }
  return { list: body.events[id] ?? [], nextCursor: body.nextCursor }
}

const types = async (id: string) => (await events(id)).list.map(({ type }) => type)

async function act(name: string, action: object): Promise<string> {
  const { status, body } = await target.send('/data/actions/production', {
    actions: [{ actionType: `sanity.action.document.${name}`, ...action }],
  })
  expect(status, JSON.stringify(body)).toBe(200)
  return String(body.transactionId)
}

const both = (id: string) => ({ draftId: `drafts.${id}`, publishedId: id })
const edit = (id: string, title: string) => act('edit', { ...both(id), patch: { set: { title } } })
const create = (id: string) =>
  act('create', { publishedId: id, attributes: { _id: `drafts.${id}`, _type: 'topic' }, ifExists: 'fail' })

test('a draft is created, edited and published: each tells it from its own side', async () => {
  const created = await create('a')
  const edited = await edit('a', 'Eins')
  const published = await act('publish', both('a'))
  const again = await edit('a', 'Zwei')
  const version = { versionId: 'drafts.a', versionRevisionId: edited }
  const publish = { type: 'publishDocumentVersion', revisionId: published, ...version }
  expect((await events('a')).list).toMatchObject([publish])
  expect((await events('drafts.a')).list).toMatchObject([
    { type: 'createDocumentVersion', versionId: 'drafts.a', versionRevisionId: again },
    publish,
    { type: 'createDocumentVersion', versionId: 'drafts.a', versionRevisionId: created },
  ])
  // Every revision that is named can be looked at.
  for (const [id, revision] of [
    ['a', published],
    ['drafts.a', edited],
    ['drafts.a', created],
  ]) {
    const found = await target.request(`/data/history/production/documents/${id}?revision=${revision}`)
    expect(((await found.json()) as { documents: unknown[] }).documents).toHaveLength(1)
  }
})

test('discarding, withdrawing and deleting are told apart', async () => {
  await create('b')
  await act('publish', both('b'))
  await edit('b', 'Eins')
  await act('discard', { draftId: 'drafts.b' })
  expect((await types('drafts.b'))[0]).toBe('deleteDocumentVersion')
  await act('unpublish', both('b'))
  expect((await types('b'))[0]).toBe('unpublishDocument')
  expect((await types('drafts.b'))[0]).toBe('createDocumentVersion')
  await act('publish', both('b'))
  await edit('b', 'Zwei')
  // A draft that is there already does not turn it into a deletion.
  await act('unpublish', both('b'))
  expect((await types('b'))[0]).toBe('unpublishDocument')
  await act('publish', both('b'))
  await edit('b', 'Drei')
  await act('delete', { publishedId: 'b', includeDrafts: ['drafts.b'] })
  expect((await types('b'))[0]).toBe('deleteDocumentGroup')
  expect((await types('drafts.b'))[0]).toBe('deleteDocumentGroup')
})

test('what is written without a draft is told as live, and a version with its release', async () => {
  await target.client.create({ _id: 'c', _type: 'board' })
  await target.client.patch('c').set({ words: 'x' }).commit()
  expect(await types('c')).toEqual(['updateLiveDocument', 'createLiveDocument'])
  const { _rev } = await target.client.create({ _id: 'versions.r1.c', _type: 'board' })
  expect((await events('versions.r1.c')).list).toMatchObject([
    { type: 'createDocumentVersion', versionId: 'versions.r1.c', releaseId: 'r1', versionRevisionId: _rev },
  ])
  expect(await types('nobody')).toEqual([])
})

test('a long list comes in pages', async () => {
  await target.client.create({ _id: 'd', _type: 'board' })
  for (const words of ['a', 'b', 'c', 'd']) await target.client.patch('d').set({ words }).commit()
  const whole = (await events('d')).list
  const first = await events('d', 'limit=3')
  const second = await events('d', `limit=3&nextCursor=${first.nextCursor}`)
  expect([...first.list, ...second.list]).toEqual(whole)
  expect(second.nextCursor).toBe('')
  const refused = await target.request('/data/history/production/events/documents/d?nextCursor=x')
  expect(refused.status).toBe(400)
})
