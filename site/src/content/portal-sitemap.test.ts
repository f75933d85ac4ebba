import { beforeAll, describe, expect, it } from 'vitest'
import type { StoredDocument } from './engine/document-store.ts'
import { Portal } from './portal.ts'

const now = new Date('2026-11-21T12:00:00Z')
/** One more than one sitemap is meant for. */
const MANY = 20_001

const article = (id: string): StoredDocument => ({
  _id: id,
  _type: 'article',
  _rev: 'r1',
  slug: { current: id },
})
const isSitemap = (path: string) => path.startsWith('/sitemap')

let portal: Portal
const change = (id: string, document: StoredDocument | null) =>
  portal.update([{ id, document }], now).stale.filter(isSitemap)

/** The paths that each sitemap lists; that of the whole site only leads to the others. */
async function renderSitemaps(): Promise<Record<string, string[]>> {
  const sitemaps: Record<string, string[]> = {}
  for (const path of portal.paths().filter(isSitemap)) {
    const part = /\d+/.exec(path)?.[0]
    sitemaps[path] = await portal.record(path, async () => {
      const whole = portal.content.pathParts() === 1
      return part || whole ? portal.readPaths(Number(part ?? 1)) : []
    })
  }
  return sitemaps
}

beforeAll(async () => {
  portal = new Portal()
  portal.load(
    Array.from({ length: MANY }, (_, number) => article(`a-${number}`)),
    { now },
  )
  await renderSitemaps()
})

describe('the sitemap of a very large site', () => {
  it('has parts that together list every path once', async () => {
    const sitemaps = await renderSitemaps()
    expect(Object.keys(sitemaps)).toEqual(['/sitemap.xml', '/sitemap/1.xml', '/sitemap/2.xml'])
    expect(Object.values(sitemaps).flat().sort()).toEqual(portal.paths())
  })

  it('makes only the part again to which a page comes, or from which one goes', async () => {
    const [part, ...others] = change('neu', article('neu'))
    expect(others).toEqual([])
    expect((await renderSitemaps())[part ?? '']).toContain('/wissen/neu/')
    expect(change('neu', null)).toEqual([part])
    expect((await renderSitemaps())[part ?? '']).not.toContain('/wissen/neu/')
  })

  it('is one again when there are fewer pages, and in parts when there are more', async () => {
    const { stale, removed } = portal.update([{ id: 'a-7', document: null }], now)
    expect(stale.filter(isSitemap)).toEqual(['/sitemap.xml'])
    expect(removed.filter(isSitemap)).toEqual(['/sitemap/1.xml', '/sitemap/2.xml'])
    expect(await renderSitemaps()).toEqual({ '/sitemap.xml': portal.paths() })
    expect(change('a-7', article('a-7'))).toEqual(['/sitemap.xml', '/sitemap/1.xml', '/sitemap/2.xml'])
    expect(
      Object.values(await renderSitemaps())
        .flat()
        .sort(),
    ).toEqual(portal.paths())
  })
})
