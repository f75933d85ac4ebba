import { rm } from 'node:fs/promises'
import { describe, expect, it, vi } from 'vitest'
import type { ContentSource } from '../content/content-source.ts'
import { createFreshness } from '../content/freshness.ts'
import { hashOf } from '../releases/object-store.ts'
import type { Releases } from '../releases/open-releases.ts'
import { rollback } from '../releases/rollback.ts'
import type { SiteRenderer } from '../render/site-renderer.ts'
import { smallReleases } from '../testing/small-releases.ts'
import { createPublish } from './publish.ts'

const small = smallReleases()

const withoutContent = {
  async *all() {
    yield []
  },
} as unknown as ContentSource

describe('createPublish', () => {
  it('goes live with nothing it could not report, and still owes it', async () => {
    const commit = vi.fn()
    const publish = createPublish({
      source: { byId: async () => [] } as unknown as ContentSource,
      freshness: createFreshness(),
      renderer: {
        update: async () => ({ stale: ['/a/'], removed: [] }),
        render: async () => ({ entries: [], failures: [] }),
        state: () => Promise.reject(new Error('The render thread ended.')),
      } as unknown as SiteRenderer,
      releases: { objects: { sync: async () => undefined }, commit } as unknown as Releases,
      assets: async () => [],
      now: () => new Date(),
    })
    await expect(publish.changes(['article-a'], 'webhook')).rejects.toThrow('The render thread ended.')
    expect(commit).not.toHaveBeenCalled()
    expect(publish.owes()).toBe(true)
  })

  it('publishes everything again when the first time failed after the content was loaded', async () => {
    const forget = vi.fn()
    const publish = createPublish({
      source: withoutContent,
      freshness: createFreshness(),
      renderer: {
        receive: async () => undefined,
        load: async () => [],
        state: async () => ({ nextMoment: null, problems: [] }),
        forget,
      } as unknown as SiteRenderer,
      releases: {
        head: () => null,
        objects: { sync: async () => undefined },
        commit: () => Promise.reject(new Error('ENOSPC')),
      } as unknown as Releases,
      assets: async () => [],
      now: () => new Date(),
    })
    await expect(publish.everything('start')).rejects.toThrow('ENOSPC')
    expect(forget).toHaveBeenCalled()
  })

  it('ends a rollback for changes of content alone', async () => {
    const commit = vi.fn(async () => null)
    let document = { _id: 'article-a', _type: 'article', _rev: '1', _updatedAt: '2026-03-01T10:00:00Z' }
    const publish = createPublish({
      source: {
        byId: async (ids: string[]) => ids.map((id) => ({ id, document })),
      } as unknown as ContentSource,
      freshness: createFreshness(),
      renderer: {
        update: async () => ({ stale: [], removed: [] }),
        state: async () => ({ nextMoment: null, problems: [] }),
      } as unknown as SiteRenderer,
      releases: { head: () => null, commit } as unknown as Releases,
      assets: async () => [],
      now: () => new Date(),
    })
    await publish.changes(['article-a'], 'webhook')
    await publish.changes([], 'moment')
    await publish.changes(['article-a'], 'webhook')
    document = { ...document, _rev: '2', _updatedAt: '2026-03-01T10:00:01Z' }
    await publish.changes(['article-a'], 'webhook')
    const kept = commit.mock.calls.map(
      ([change]: unknown[]) => (change as { keepsRollback: boolean }).keepsRollback,
    )
    expect(kept).toEqual([false, true, true, false])
  })

  it('ends a rollback also when the page of what was edited can be made only at a later try', async () => {
    for (const text of ['eins', 'zwei']) await small.release({ '/a/': text })
    await rollback(small.folder, '00000001')
    await small.releases.follow()
    const document = { _id: 'article-a', _type: 'article', _rev: '2' }
    const bytes = Buffer.from('drei')
    const entry = { hash: hashOf(bytes), type: 'text/html', size: bytes.length }
    await small.releases.objects.put(entry.hash, bytes)
    let failures = [{ path: '/a/', message: 'The picture cannot be fetched.' }]
    const publish = createPublish({
      source: {
        byId: async (ids: string[]) => ids.map((id) => ({ id, document })),
      } as unknown as ContentSource,
      freshness: createFreshness(),
      renderer: {
        update: async ({ changes }: { changes: unknown[] }) => ({
          stale: changes.length > 0 ? ['/a/'] : [],
          removed: [],
        }),
        render: async () => ({ entries: failures.length > 0 ? [] : [['/a/', entry]], failures }),
        state: async () => ({ nextMoment: null, problems: [] }),
      } as unknown as SiteRenderer,
      releases: small.releases,
      assets: async () => [],
      now: () => new Date(),
    })
    expect((await publish.changes(['article-a'], 'webhook')).release).toBeNull()
    failures = []
    expect((await publish.changes([], 'retry')).release).toBe('00000003')
    expect(small.releases.live()?.id).toBe('00000003')
  })

  it('makes a picture again only when its bytes have been lost', async () => {
    await small.release({ '/bilder/a.webp': 'eins', '/bilder/b.webp': 'zwei' })
    const { hash } = small.releases.head()?.listing.get('/bilder/a.webp') ?? { hash: '' }
    await rm(small.releases.objects.fileOf(hash))
    const render = vi.fn(async (_paths: string[], _known: string[]) => ({ entries: [], failures: [] }))
    const publish = createPublish({
      source: withoutContent,
      freshness: createFreshness(),
      renderer: {
        receive: async () => undefined,
        load: async () => ['/bilder/a.webp', '/bilder/b.webp'],
        render,
        state: async () => ({ nextMoment: null, problems: [] }),
        tidy: async () => undefined,
      } as unknown as SiteRenderer,
      releases: small.releases,
      assets: async () => [],
      now: () => new Date(),
    })
    expect((await publish.everything('start')).rendered.paths).toEqual(['/bilder/a.webp'])
    expect(render).toHaveBeenCalledWith(['/bilder/a.webp', '/bilder/b.webp'], ['/bilder/b.webp'])
  })
})
