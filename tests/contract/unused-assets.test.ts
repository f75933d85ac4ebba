import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import type { SanityAssetDocument } from '@sanity/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { assetsCommand } from '../../scripts/administration/assets-command.ts'
import { SMALL_PNG } from './small-png.ts'
import { openTarget, type Target } from './target.ts'

let target: Target
beforeEach(async () => {
  target = await openTarget()
})
afterEach(() => target.close())

const folder = () => join(target.settings.folder, 'assets')
const stored = async () => [
  ...(await readdir(join(folder(), 'files'))),
  ...(await readdir(join(folder(), 'images'))),
]

/** Uploads a file as if that had been two days ago. */
async function uploaded(text: string): Promise<SanityAssetDocument> {
  const asset = await target.client.assets.upload('file', Buffer.from(text), { filename: `${text}.txt` })
  await makeOld(asset)
  return asset
}

async function makeOld(asset: SanityAssetDocument): Promise<void> {
  const before = new Date(Date.now() - 2 * 86_400_000)
  await utimes(join(folder(), 'files', `${asset.sha1hash}.txt`), before, before)
}

const shows = ({ _id }: SanityAssetDocument) => ({ asset: { _type: 'reference', _ref: _id } })

const prune = (yes = false) =>
  assetsCommand(['prune'], { yes }, async (method, path) => (await target.request(path, { method })).json())

test('what a document, a draft, a version or history shows stays; the rest goes with its file', async () => {
  const names = ['published', 'draft', 'version', 'history', 'removed', 'unused']
  const assets = new Map(await Promise.all(names.map(async (name) => [name, await uploaded(name)] as const)))
  const asset = (name: string) => shows(assets.get(name) as SanityAssetDocument)
  await target.client
    .transaction()
    .create({ _id: 'a', _type: 'article', file: asset('published') })
    .create({ _id: 'drafts.a', _type: 'article', file: asset('draft') })
    .create({ _id: 'versions.r.a', _type: 'article', file: asset('version') })
    .create({ _id: 'b', _type: 'article', file: asset('history') })
    .create({ _id: 'gone', _type: 'article', file: asset('removed') })
    .commit()
  // From one asset to another, so that the difference holds a part of the id only.
  await target.client
    .patch('b')
    .set({ file: asset('published') })
    .commit()
  await target.client.delete('gone')
  const unused = assets.get('unused')
  const fresh = await target.client.assets.upload('image', SMALL_PNG)

  const told = await prune()
  expect(told).toMatch(/^unused\.txt +6 +files\//m)
  expect(told).toMatch(
    /^1 pictures and files that nothing refers to, 0\.0 MB, would be removed with --yes\.$/m,
  )
  expect(told).toMatch(/^2 more stay because a revision in history/m)
  expect(told).toMatch(/^1 more stay because they were uploaded within a day/m)
  expect(await stored()).toHaveLength(7)

  expect(await prune(true)).toContain('were removed.')
  expect(await stored()).toHaveLength(6)
  expect(await target.client.getDocument(String(unused?._id))).toBeUndefined()
  expect((await fetch(String(unused?.url))).status).toBe(404)
  expect((await fetch(fresh.url)).status).toBe(200)
  expect(await prune(true)).toMatch(/^0 pictures/)
})

test('a picture that is shown in no revision any more goes with the history that named it', async () => {
  const portrait = await uploaded('portrait')
  await target.client.create({ _id: 'person', _type: 'person', file: shows(portrait) })
  await target.client.delete('person')
  expect(await prune(true)).toContain('1 more stay')
  // As after the days that `content history keep` says.
  const later = Date.now() + 3 * 86_400_000
  vi.useFakeTimers({ now: later, toFake: ['Date'] })
  try {
    await target.client.create({ _id: 'other', _type: 'article' })
    await target.request('/history', { method: 'PUT', body: '{"days":1}' })
    expect(await prune(true)).toContain('1 pictures and files that nothing refers to, 0.0 MB, were removed.')
  } finally {
    vi.useRealTimers()
  }
  expect(await stored()).toEqual([])
})

test('a file whose document was deleted before is found, too', async () => {
  const asset = await uploaded('orphan')
  await target.client.delete(asset._id)
  expect(await stored()).toHaveLength(1)
  expect(await prune(true)).toContain('1 pictures and files')
  expect(await stored()).toEqual([])
})

test('what is uploaded again is kept for a day again', async () => {
  const asset = await uploaded('again')
  const same = await target.client.assets.upload('file', Buffer.from('again'), { filename: 'again.txt' })
  expect(same._id).toBe(asset._id)
  expect(await prune(true)).toMatch(/^1 more stay because they were uploaded within a day/m)
  expect(await (await fetch(asset.url)).text()).toBe('again')
})

test('what is uploaded again while others are removed is there afterwards', async () => {
  const names = Array.from({ length: 20 }, (_, number) => `again-${number}`)
  await Promise.all(names.map(uploaded))
  const upload = (name: string) =>
    target.client.assets.upload('file', Buffer.from(name), { filename: `${name}.txt` })
  const [, ...assets] = await Promise.all([prune(true), ...names.map(upload)])
  for (const [at, { _id, url }] of assets.entries()) {
    expect(await target.client.getDocument(_id)).toBeDefined()
    expect(await (await fetch(url)).text()).toBe(names[at])
  }
})

test('nothing is removed while a large transaction is worked out that may refer to it', async () => {
  const asset = await target.client.assets.upload('file', Buffer.from('meant'), { filename: 'meant.txt' })
  await target.client.create({ _id: 'a', _type: 'article', text: 'x'.repeat(50_000) })
  const large = target.client.transaction()
  large.patch('a', { set: { file: { asset: { _ref: asset._id, _weak: true } } } })
  for (let count = 0; count < 1_000; count++) large.patch('a', { set: { count } })
  const committed = large.commit({ returnDocuments: false })
  const remove = () => target.request('/assets/unused/production', { method: 'DELETE' })
  await vi.waitFor(async () => expect((await remove()).status).toBe(409), { interval: 1 })
  await makeOld(asset)
  await remove()
  await committed
  await remove()
  expect(await (await fetch(asset.url)).text()).toBe('meant')
})

test('a rendition of a picture that was removed is not shown either', async () => {
  const asset = await target.client.assets.upload('image', SMALL_PNG)
  expect((await fetch(`${asset.url}?w=1`)).status).toBe(200)
  const before = new Date(Date.now() - 2 * 86_400_000)
  await utimes(join(folder(), 'images', asset.url.split('/').at(-1) as string), before, before)
  await prune(true)
  expect((await fetch(`${asset.url}?w=1`)).status).toBe(404)
})
