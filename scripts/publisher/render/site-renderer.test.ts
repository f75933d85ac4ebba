import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createObjectStore } from '../releases/object-store.ts'
import { createSiteRenderer, type SiteRenderer } from './site-renderer.ts'

/**
 * Pages name the variables they see. `/beschaeftigt/` keeps its thread busy for longer than from one look at its pulse to
 * the next; `/verirrt/` leaves a promise behind that is rejected later.
 */
const SITE = `
const html = (text) => new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } })
export const portal = {
  receive() {},
  load() {},
  update: () => ({ stale: [], removed: [] }),
  record: (_path, render) => render(),
  paths: () => [],
  subjectOf: () => null,
}
export const app = {
  async render(request) {
    const path = new URL(request.url).pathname
    const busyUntil = performance.now() + (path === '/beschaeftigt/' ? 1_100 : 0)
    while (performance.now() < busyUntil) Math.random()
    if (path === '/verirrt/') setTimeout(() => Promise.reject(new Error('verirrt')), 500)
    if (path === '/wartet/') await new Promise((resolve) => setTimeout(resolve, 10_000))
    return html(Object.keys(process.env).join())
  },
}
`

let folder: string
let renderer: SiteRenderer

async function start(env: Record<string, string | undefined> = {}): Promise<void> {
  const entry = path.join(folder, 'entry.mjs')
  await writeFile(entry, SITE)
  renderer = createSiteRenderer({
    entry: pathToFileURL(entry).href,
    siteUrl: 'http://localhost',
    objects: path.join(folder, 'objects'),
    env,
    stallLimitMs: 2_000,
  })
  await renderer.receive({ documents: [], first: true })
  await renderer.load({ now: 0 })
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-renderer-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await renderer.close()
  await rm(folder, { recursive: true })
})

describe('createSiteRenderer', () => {
  it('stops no thread for a clock that leaps ahead, as after the machine has slept', async () => {
    await start()
    const rendering = renderer.render(['/beschaeftigt/'])
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000)
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_600_000)
    expect((await rendering).entries).toMatchObject([['/beschaeftigt/', { type: /html/ }]])
  })

  it('blames the page that nobody catches an error of, though it was rendered before', async () => {
    await start()
    expect((await renderer.render(['/verirrt/'])).failures).toEqual([])
    await expect(renderer.render(['/wartet/'])).rejects.toMatchObject({
      message: 'The render thread failed (verirrt) while rendering /verirrt/.',
      suspects: ['/verirrt/'],
    })
    expect(renderer.loaded).toBe(false)
  })

  it('tells who asks next of an error that nobody caught while nobody waited', async () => {
    await start()
    await renderer.render(['/verirrt/'])
    await vi.waitFor(() => expect(renderer.loaded).toBe(false), 10_000)
    const ask = { documents: [], first: true }
    await expect(renderer.receive(ask)).rejects.toMatchObject({ suspects: ['/verirrt/'] })
    await renderer.receive(ask)
    await renderer.load({ now: 0 })
    expect(renderer.loaded).toBe(true)
  })

  it('gives the site no variable that is left out, whatever the environment holds', async () => {
    vi.stubEnv('SANITY_API_TOKEN', 'geheim')
    await start({ SANITY_API_TOKEN: undefined, SITE_URL: 'http://localhost' })
    const { entries } = await renderer.render(['/'])
    const names = await readFile(
      createObjectStore(path.join(folder, 'objects')).fileOf(entries[0]?.[1].hash ?? ''),
      'utf8',
    )
    expect([names.includes('SITE_URL'), names.includes('SANITY_API_TOKEN')]).toEqual([true, false])
  })
})
