import { cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rollback } from './releases/rollback.ts'
import { TINY_SITE, tinyPortal } from './testing/tiny-portal.ts'

const OLD = '/_astro/a.1234.css'
const NEW = '/_astro/a.5678.css'

const portal = tinyPortal()
/** The site compiled anew: its style has another name. */
let newSite: string

beforeEach(async () => {
  newSite = await mkdtemp(path.join(tmpdir(), 'new-site-'))
  await cp(TINY_SITE, newSite, { recursive: true })
  await rename(path.join(newSite, 'client', OLD), path.join(newSite, 'client', NEW))
})
afterEach(() => rm(newSite, { recursive: true }))

describe('while new code is deployed', () => {
  const served = async (key: string) => {
    const answer = await fetch(portal.url() + key)
    return [answer.status, answer.headers.get('cache-control'), answer.headers.get('content-type')]
  }
  const AS_EVER = [200, 'public, max-age=31536000, immutable', 'text/css; charset=utf-8']

  it('an open page goes on being given the files it was made with, also after a restart and a rollback', async () => {
    await portal.start()
    await portal.restart({ siteDir: newSite })
    await portal.healthShows({ release: { id: '00000002' } })
    expect(await portal.get(OLD)).toContain('CanvasText')
    expect([await served(OLD), await served(NEW)]).toEqual([AS_EVER, AS_EVER])
    await portal.restart({ siteDir: newSite })
    expect(await served(OLD)).toEqual(AS_EVER)
    expect(await portal.status('/_astro/nie.css')).toBe(404)
    await rollback(path.join(portal.folder, 'publisher/releases'), '00000001')
    await portal.healthShows({ release: { id: '00000001' } })
    expect(await served(NEW)).toEqual(AS_EVER)
  })

  it('a plain folder keeps these files, too', async () => {
    const outDir = path.join(portal.folder, 'out')
    const lies = (key: string) => readFile(path.join(outDir, key), 'utf8')
    await portal.start({ outDir })
    await portal.restart({ siteDir: newSite, outDir })
    await portal.eventually(async () => expect(await lies(NEW)).toContain('CanvasText'))
    expect(await lies(OLD)).toContain('CanvasText')
  })
})
