import { describe, expect, it } from 'vitest'
import type { CompiledSite } from './compiled-site.ts'
import { renderPath } from './render-path.ts'

/** A site that answers every path with the same page with an inline script. */
const site = {
  app: {
    render: async () =>
      new Response('<script>hallo()</script>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  },
  portal: {
    assetAt: async () => ({
      body: new TextEncoder().encode('<script>hallo()</script>'),
      headers: { 'content-type': 'text/html' },
    }),
    record: (_path: string, render: () => Promise<unknown>) => render(),
    subjectOf: (path: string) => (path === '/wissen/' ? 'article:a' : null),
  },
} as unknown as CompiledSite
const entryOf = async (path: string) =>
  (await renderPath(site, path, { siteUrl: 'http://localhost', limitMs: 10_000 })).entry

describe('renderPath', () => {
  it('allows the inline scripts of a page', async () => {
    expect((await entryOf('/wissen/')).scripts).toEqual([expect.stringMatching(/^'sha256-/)])
  })

  it('notes what a path is about, where it is about something', async () => {
    expect((await entryOf('/wissen/')).subject).toBe('article:a')
    expect(await entryOf('/')).not.toHaveProperty('subject')
  })

  it.each(['/dateien/a.html', '/bilder/a.html', '/_astro/a.html'])(
    'allows no inline scripts in the file %s, whatever its type',
    async (path) => {
      expect(await entryOf(path)).not.toHaveProperty('scripts')
    },
  )
})
