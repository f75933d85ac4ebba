import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusal } from './refusal.ts'
import { openTarget, type Target } from './target.ts'

let target: Target
beforeAll(async () => {
  target = await openTarget()
  await target.client
    .transaction()
    .create({ _id: 'topic-1', _type: 'topic', title: 'Zeit' })
    .create({ _id: 'a', _type: 'article', title: 'Elternzeit', topic: { _ref: 'topic-1' } })
    .create({ _id: 'drafts.a', _type: 'article', title: 'Elternzeit neu', topic: { _ref: 'topic-1' } })
    .create({ _id: 'drafts.b', _type: 'article', title: 'Nur Entwurf' })
    .create({ _id: 'versions.herbst.a', _type: 'article', title: 'Herbst' })
    .commit()
})
afterAll(() => target.close())

const titles = '*[_type == "article"] | order(title) {_id, _originalId, title}'

test('the published perspective hides drafts and versions', async () => {
  const found = await target.client.fetch(titles, {}, { perspective: 'published' })
  expect(found).toMatchObject([{ _id: 'a', title: 'Elternzeit' }])
})

test('the drafts perspective shows drafts in the place of what they will replace', async () => {
  expect(await target.client.fetch(titles, {}, { perspective: 'drafts' })).toEqual([
    { _id: 'a', _originalId: 'drafts.a', title: 'Elternzeit neu' },
    { _id: 'b', _originalId: 'drafts.b', title: 'Nur Entwurf' },
  ])
})

test('the raw perspective shows everything as it is stored', async () => {
  const ids = await target.client.fetch('*[_type == "article"]._id', {}, { perspective: 'raw' })
  expect(ids).toEqual(['a', 'drafts.a', 'drafts.b', 'versions.herbst.a'])
})

test('a stack of releases shows the first layer that has the document', async () => {
  const found = await target.client.fetch(titles, {}, { perspective: ['herbst', 'drafts'] })
  expect(found).toMatchObject([
    { _id: 'a', _originalId: 'versions.herbst.a', title: 'Herbst' },
    { _id: 'b', _originalId: 'drafts.b' },
  ])
})

test('the default perspective follows the API version', async () => {
  const count = async (version: string) => {
    const client = target.client.withConfig({ apiVersion: version })
    const { perspective: _, ...config } = client.config()
    const url = `${config.url}/data/query/production?query=${encodeURIComponent('count(*[_type == "article"])')}`
    const response = await fetch(url, { headers: { authorization: `Bearer ${config.token}` } })
    return ((await response.json()) as { result: number }).result
  }
  expect(await count('2025-02-18')).toBe(4)
  expect(await count('2025-02-19')).toBe(1)
})

test('references are followed within the perspective', async () => {
  const query = '*[_id == "a"][0]{"topic": topic->title}'
  expect(await target.client.fetch(query, {}, { perspective: 'drafts' })).toEqual({ topic: 'Zeit' })
})

test('a query may be long and is then sent as POST', async () => {
  const ids = Array.from({ length: 2_000 }, (_, index) => `missing-${index}`)
  expect(await target.client.fetch('*[_id in $ids]._id', { ids: [...ids, 'a'] })).toEqual(['a'])
})

test('the Studio’s text search finds words by their beginning', async () => {
  const query = '*[_type == "article" && [@, _id] match text::query($words)]._id'
  expect(await target.client.fetch(query, { words: 'eltern neu' })).toEqual(['drafts.a'])
})

test('a query that cannot be parsed is answered with the place of the fault', async () => {
  const sent = await target.send('/data/query/production', { query: '*[_type == ' })
  expect(sent).toMatchObject({ status: 400, body: { error: { type: 'queryParseError', start: 10 } } })
})

test('a function that is not supported is named', async () => {
  const refused = await refusal(target.client.fetch('*[geo::distance(@.place, $here) < 5]', { here: null }))
  expect(refused.status).toBe(400)
  expect(refused.message).toContain('geo::distance()')
})

test('documents are read by id, in the order asked for', async () => {
  const documents = await target.client.getDocuments(['drafts.a', 'missing', 'a'])
  expect(documents.map((document) => document?._id ?? null)).toEqual(['drafts.a', null, 'a'])
})

test('the export streams every document once', async () => {
  const response = await target.request('/data/export/production')
  const lines = (await response.text()).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line)._id)).toEqual(await target.client.fetch('*._id'))
})

test('another dataset is refused by name', async () => {
  const refused = await refusal(target.client.withConfig({ dataset: 'other' }).fetch('*'))
  expect(refused.status).toBe(404)
  expect(refused.message).toContain('Dataset "other" not found')
})

test('result source maps are refused by name, and nothing else because of them', async () => {
  const query = (parameters: string) => target.request(`/data/query/production?query=1&${parameters}`)
  const refused = await query('resultSourceMap=withKeyArraySelector')
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('makes no result source maps')
  expect((await query('resultSourceMap=false')).status).toBe(200)
})
