import type { SanityDocument } from '@sanity/client'
import { createClient } from '@sanity/client'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readEvents, type StreamEvent } from './read-events.ts'
import { SMALL_PNG } from './small-png.ts'
import { openTarget, type Target } from './target.ts'

let target: Target
let shown: SanityDocument
let hidden: SanityDocument
beforeAll(async () => {
  target = await openTarget()
  await target.send('/accounts', { login: 'anna', role: 'editor', password: 'ein langes Passwort' })
  shown = await target.client.assets.upload('image', SMALL_PNG, { filename: 'a.png' })
  hidden = await target.client.assets.upload('file', Buffer.from('geheim'), { filename: 'b.txt' })
  const asset = ({ _id }: SanityDocument) => ({ asset: { _type: 'reference', _ref: _id } })
  await target.client
    .transaction()
    .create({ _id: 'a', _type: 'article', title: 'Offen', image: asset(shown) })
    .create({ _id: 'drafts.a', _type: 'article', title: 'Entwurf', file: asset(hidden) })
    .create({ _id: 'drafts.b', _type: 'article', title: 'Nur Entwurf' })
    .create({ _id: 'versions.r.a', _type: 'article', title: 'Im Herbst' })
    .create({ _id: 'internal.note', _type: 'article', title: 'Unter einem Pfad' })
    .create({ _id: '_.releases.r', _type: 'system.release', name: 'r' })
    .create({ _id: 'c', _type: 'topic', title: 'Verweist', on: { _type: 'reference', _ref: 'a' } })
    .commit()
})
afterAll(() => target.close())
beforeEach(() => switchTo('public'))

async function switchTo(aclMode: 'public' | 'private'): Promise<void> {
  expect(await target.client.datasets.edit('production', { aclMode })).toMatchObject({ aclMode })
}

/** What a stranger is answered: no token, no cookie. */
const ask = (path: string, init: RequestInit = {}) => fetch(`${target.url}/v2025-02-19${path}`, init)
const download = (url: unknown) => fetch(String(url))

const query = (text: string, more = '') => `/data/query/production?query=${encodeURIComponent(text)}${more}`

async function result(path: string, init?: RequestInit): Promise<unknown> {
  const response = await ask(path, init)
  expect(response.status, path).toBe(200)
  return ((await response.json()) as { result: unknown }).result
}

/** What public reading opens. Everything else is in the table of `permissions.test.ts`. */
const OPENED = [
  query('*'),
  '/data/doc/production/a',
  '/data/listen/production?query=*',
  '/data/live/events/production',
]

test('unless it is switched on a stranger reads nothing', async () => {
  await switchTo('private')
  for (const path of OPENED) expect((await ask(path)).status, path).toBe(401)
  expect((await ask('/data/query/production', { method: 'POST', body: '{"query":"*"}' })).status).toBe(401)
  for (const url of [shown.url, hidden.url]) expect((await download(url)).status).toBe(401)
})

test('switched on it opens these endpoints and no other', async () => {
  for (const path of OPENED) {
    const response = await ask(path)
    await response.body?.cancel()
    expect(response.status, path).toBe(200)
  }
  const reading = target.endpoints.filter((endpoint) => /^GET \/(data|users|projects|history)/.test(endpoint))
  const closed = reading.filter((endpoint) => !/\/(query|doc|listen|live|ping)\//.test(endpoint))
  expect(closed.length).toBeGreaterThan(10)
  for (const endpoint of closed) {
    const path = endpoint.replace('GET ', '').replace(':dataset', 'production').replaceAll(/:\w+/g, 'a')
    expect((await ask(path)).status, endpoint).toBe(401)
  }
  for (const path of ['/data/mutate/production', '/data/actions/production', '/assets/files/production']) {
    expect((await ask(path, { method: 'POST', body: '{}' })).status, path).toBe(401)
  }
})

describe('a stranger sees', () => {
  test.each<[name: string, query: string, expected: () => unknown]>([
    ['what is published, with its pictures, and nothing below a path', '*._id', () => ['a', 'c', shown._id]],
    ['no draft by its id', '*[_id == "drafts.a"]', () => []],
    ['no draft through a reference', '*[_id == "c"][0].on->title', () => 'Offen'],
    ['no draft by searching', '*[title match "Entwurf"]', () => []],
    ['no draft that refers', '*[references($asset)]._id', () => []],
    ['no release', 'releases::all()', () => []],
    ['no version', '*[sanity::versionOf("a")]._id', () => ['a']],
    ['no name of their own', 'identity()', () => ''],
  ])('%s', async (_name, text, expected) => {
    const params = { asset: hidden._id }
    for (const perspective of ['', '&perspective=published', '&perspective=raw']) {
      const given = `${perspective}&$asset=${encodeURIComponent(JSON.stringify(params.asset))}`
      expect(await result(query(text, given)), perspective).toEqual(expected())
    }
    const body = JSON.stringify({ query: text, params, options: { perspective: 'raw' } })
    expect(await result('/data/query/production', { method: 'POST', body })).toEqual(expected())
  })

  test.each(['drafts', 'previewDrafts', 'r', 'r,published', 'drafts,published', 'published:public'])(
    'nothing through the perspective %s',
    async (perspective) => {
      expect([400, 401]).toContain((await ask(query('*', `&perspective=${perspective}`))).status)
    },
  )

  test('by id what is published, and of the rest not even that it is there', async () => {
    const list = ['a', 'drafts.a', 'versions.r.a', 'internal.note', '_.releases.r', 'nobody', hidden._id]
    const answer = await (await ask(`/data/doc/production/${list}?includeAllVersions=true`)).json()
    expect(answer).toEqual({
      documents: [expect.objectContaining({ _id: 'a', title: 'Offen' })],
      omitted: list.slice(1).map((id) => ({ id, reason: 'existence' })),
    })
  })

  test('the pictures of what is published, and no file of a draft', async () => {
    expect(Buffer.from(await (await download(shown.url)).arrayBuffer())).toEqual(SMALL_PNG)
    expect((await download(`${shown.url}?w=1`)).status).toBe(200)
    expect((await download(hidden.url)).status).toBe(401)
  })
})

test('a picture is public as long as something public shows it', async () => {
  await target.client.patch('a').unset(['image']).commit()
  expect((await download(shown.url)).status).toBe(401)
  expect(await result(query('count(*[_type == "sanity.imageAsset"])'))).toBe(0)
  await target.client
    .patch('a')
    .set({ image: { asset: { _type: 'reference', _ref: shown._id } } })
    .commit()
  expect((await download(shown.url)).status).toBe(200)
  expect(await result(query('count(*[_type == "sanity.imageAsset"])'))).toBe(1)
})

test('live events tell that a picture has come, has changed and has gone, with or without what shows it', async () => {
  const { syncTags } = (await (await ask(query('*[_type == "sanity.fileAsset"]'))).json()) as {
    syncTags: string[]
  }
  const live = await readEvents({ request: ask }, '/data/live/events/production')
  await vi.waitFor(() => expect(live.events).toHaveLength(1))
  const asset = { _type: 'reference', _ref: hidden._id }
  const isTold = async (change: Promise<unknown>) => {
    const before = live.events.length
    await change
    await vi.waitFor(() => expect(live.events).toHaveLength(before + 1))
    const told = live.events[before]?.data as { tags: string[] } | undefined
    return told?.tags.some((tag) => syncTags.includes(tag))
  }
  expect(await isTold(target.client.patch('c').set({ file: { asset } }).commit())).toBe(true)
  expect(await isTold(target.client.patch('c').set({ title: 'Zeigt eine Datei' }).commit())).toBe(false)
  expect(await isTold(target.client.patch(hidden._id).set({ label: 'Satzung' }).commit())).toBe(true)
  expect(await isTold(target.client.patch('c').unset(['file']).commit())).toBe(true)
  await target.client.patch(hidden._id).unset(['label']).commit()
  expect(await isTold(target.client.patch('c').set({ title: 'Verweist' }).commit())).toBe(false)
  live.close()
})

test('listening and live events tell of what is published, and not who did it', async () => {
  const listener = await readEvents({ request: ask }, '/data/listen/production?query=*&includeResult=true')
  const live = await readEvents({ request: ask }, '/data/live/events/production')
  await vi.waitFor(() => expect([listener.events.length, live.events.length]).toEqual([1, 1]))
  for (const id of ['drafts.a', 'versions.r.a', 'internal.note', '_.releases.r']) {
    await target.client.patch(id).set({ title: 'Heimlich' }).commit()
  }
  await target.client.assets.upload('file', Buffer.from('noch geheimer'))
  await target.client.patch('c').set({ title: 'Öffentlich' }).commit()
  await vi.waitFor(() => expect(listener.events[1]).toBeDefined())
  const { data } = listener.events[1] as StreamEvent
  expect(data).toMatchObject({ documentId: 'c', result: { title: 'Öffentlich' } })
  expect(data).not.toHaveProperty('identity')
  await vi.waitFor(() => expect(live.events).toHaveLength(2))
  expect((await ask('/data/live/events/production?includeDrafts=true')).status).toBe(401)
  // Streams that are open end when it is switched off.
  await switchTo('private')
  await Promise.all([listener.ended, live.ended])
  expect(listener.events).toHaveLength(2)
})

test('a stranger listens by type and id only: other filters may take as long as they like at every change', async () => {
  const listen = (filter: string) => `/data/listen/production?query=${encodeURIComponent(filter)}`
  const refused = await ask(listen('*[_type == "article" && count(*[count(*) > 0]) > 0]'))
  expect([refused.status, await refused.text()]).toEqual([401, expect.stringContaining('_type and _id only')])
  const open = await ask(listen('*[_type == "article" && _id in ["a", "b"]]'))
  await open.body?.cancel()
  expect(open.status).toBe(200)
})

test('a token that is no longer good is told so, and not shown less', async () => {
  const client = createClient({ ...target.client.config(), token: 'abgelaufen' })
  await expect(client.fetch('*')).rejects.toMatchObject({ statusCode: 401 })
})

test('it outlives a restart, and the audit trail knows who switched it', async () => {
  await target.restart()
  expect((await ask(query('*'))).status).toBe(200)
  const trail = (await (await target.request('/audit')).json()) as { event: string; subject: string }[]
  expect(trail[0]).toMatchObject({ event: 'visibility changed', subject: 'public' })
})

test('a page elsewhere may not read in the name of its visitors', async () => {
  const elsewhere = await ask(query('*'), { headers: { origin: 'https://example.org' } })
  expect(elsewhere.status).toBe(403)
})
