import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Portal } from './portal.ts'

const now = new Date('2026-11-21T12:00:00Z')
const id = 'image-0123456789abcdef-1000x500-jpg'
const other = 'image-fedcba9876543210-1000x500-jpg'
const image = (ref: string) => ({ _type: 'figure', asset: { _ref: ref }, alt: 'Bild' })

const article = (name: string, rev: string, fields: object = {}) => ({
  _id: name,
  _type: 'article',
  _rev: rev,
  slug: { current: name },
  publishedAt: '2026-11-01T08:00:00Z',
  ...{ title: name, kind: 'meldung', body: [], ...fields },
})
const asset = (ref: string, rev: string, fields: object = {}) => ({
  _id: ref,
  _type: 'sanity.imageAsset',
  _rev: rev,
  ...{ path: `images/embedded/production/${ref}.jpg`, ...fields },
})

let portal: Portal
const change = (document: { _id: string; _type: string; _rev: string }) =>
  portal.update([{ id: document._id, document }], now)
const pictures = () => portal.paths().filter((path) => path.startsWith('/bilder/'))

/** Reads for each path what its page would: the article and its picture, the cards of a list, the bytes of a picture. */
async function render(paths: string[]): Promise<void> {
  for (const path of paths) {
    await portal.record(path, async () => {
      if (path.startsWith('/bilder/')) return portal.assetAt(path)
      if (path === '/wissen/')
        return portal.content.cards(portal.content.list('pageOfCollection', { type: 'article' }, null).ids)
      const found = portal.content.documentAt(path, 'article')
      return found && portal.content.imageAsset(found.image?.asset)
    })
  }
}

/** Stands in for the asset server only: it answers every picture with a byte, and one that is gone with 404. */
let assets: Server
let gone = ''
beforeAll(async () => {
  assets = createServer((request, response) => {
    response.writeHead(gone && request.url?.includes(gone) ? 404 : 200, { 'content-type': 'image/webp' })
    response.end('x')
  })
  await new Promise<void>((resolve) => assets.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('SANITY_API_HOST', `http://127.0.0.1:${(assets.address() as AddressInfo).port}`)
})
afterAll(() => {
  vi.unstubAllEnvs()
  assets.close()
})

beforeEach(async () => {
  gone = ''
  portal = new Portal()
  const documents = [article('mit', 'r1', { image: image(id) }), article('ohne', 'r1'), asset(id, 'r1')]
  portal.load([...documents, asset(other, 'r1')], { now })
  await render(portal.paths())
})

describe('pictures of the portal', () => {
  it('are published however a document that came past the Studio names their type', () => {
    const published = pictures()
    for (const _type of [undefined, 'image']) {
      change(article('mit', `as-${_type}`, { image: { ...image(id), _type } }))
      expect(pictures()).toEqual(published)
    }
  })

  it('are published as long as a document shows them', () => {
    expect(pictures().length).toBeGreaterThan(0)
    change(article('ohne', 'r2', { image: image(id) }))
    change(article('mit', 'r2'))
    expect(pictures().length).toBeGreaterThan(0)
    change(article('ohne', 'r3'))
    expect(pictures()).toEqual([])
  })

  it('are made anew with just the pages that show them when an article gets another one', () => {
    const { stale, removed } = change(article('mit', 'r2', { image: image(other) }))
    expect(removed.every((path) => path.startsWith('/bilder/0123456789abcdef-'))).toBe(true)
    expect(stale.filter((path) => !path.startsWith('/bilder/fedcba9876543210-'))).toEqual([
      '/wissen/',
      '/wissen/mit/',
    ])
  })

  it('touch their pages when their colour becomes known, and none when only a title does', () => {
    expect(change(asset(id, 'r2', { title: 'Marktplatz' })).stale).not.toContain('/wissen/mit/')
    const metadata = { isOpaque: true, palette: { dominant: { background: '#a1b2c3' } } }
    const { stale } = change(asset(id, 'r3', { metadata }))
    expect(stale).toContain('/wissen/mit/')
    expect(stale).not.toContain('/wissen/ohne/')
  })

  it('are named with their document when they do not exist, and appear once they do', async () => {
    portal.update([{ id, document: null }], now)
    expect(pictures()).toEqual([])
    expect(portal.problems()).toMatchObject([{ documentId: 'mit', type: 'article', field: 'image.asset' }])
    expect(await portal.record('/', async () => portal.content.imageAsset(id))).toBeNull()
    expect(change(asset(id, 'r2')).stale).toEqual(expect.arrayContaining(['/wissen/mit/', ...pictures()]))
    expect(pictures().length).toBeGreaterThan(0)
  })

  it('say which document shows them when their bytes cannot be had', async () => {
    gone = id
    const [path = ''] = pictures()
    await expect(portal.record(path, () => portal.assetAt(path))).rejects.toMatchObject({
      message: expect.stringContaining('404'),
      documentId: 'mit',
      field: 'image',
    })
  })
})
