import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { MARKER } from './releases/plain-folder.ts'
import { rollback } from './releases/rollback.ts'
import { sendWebhook } from './testing/send-webhook.ts'
import { article, tinyPortal } from './testing/tiny-portal.ts'

const portal = tinyPortal()
const { start, url, get, eventually, healthShows, shows, publish } = portal

describe('a plain folder', () => {
  it('is kept in step', async () => {
    const outDir = path.join(portal.folder, 'out')
    await start({ outDir })
    await publish(article('eins', { body: 'Neuer Text' }))
    await shows('/eins/', 'Neuer Text')
    portal.lake.remove('article-zwei')
    await sendWebhook(url(), 'article-zwei')
    await eventually(async () => expect((await readdir(outDir)).sort()).not.toContain('zwei'))
    expect((await readdir(outDir)).sort()).toEqual([
      MARKER,
      '.nginx-former',
      '404.html',
      '_astro',
      'bilder',
      'eins',
      'entfernt',
      'index.html',
    ])
    expect(await readFile(path.join(outDir, 'eins/index.html'), 'utf8')).toBe(await get('/eins/'))
    await rollback(path.join(portal.folder, 'publisher/releases'), '00000001')
    await eventually(async () =>
      expect(await readFile(path.join(outDir, 'zwei/index.html'), 'utf8')).toContain('Text zwei'),
    )
  })

  it('that cannot follow is named, and what is live has been published all the same', async () => {
    const outDir = path.join(portal.folder, 'out')
    await start({ outDir })
    await rm(`${outDir}.trees`, { recursive: true })
    await writeFile(`${outDir}.trees`, '')
    await publish(article('eins', { body: 'Neuer Text' }))
    await healthShows({
      status: 'degraded',
      lastError: null,
      troubles: [{ message: expect.stringContaining(`${outDir} for --out`) }],
      queue: { pending: 0 },
    })
    expect(await get('/eins/')).toContain('Neuer Text')
    expect(await get('/betrieb')).toMatch(/Weitere Störungen[\s\S]*Änderung im Studio/)
    await rm(`${outDir}.trees`)
    await publish(article('zwei', { body: 'Neuer Text' }))
    await healthShows({ status: 'ok', troubles: [] })
    expect(await readFile(path.join(outDir, 'eins/index.html'), 'utf8')).toBe(await get('/eins/'))
  })

  it('that holds anything else keeps the publisher from starting', async () => {
    await writeFile(path.join(portal.folder, 'brief.txt'), 'wichtig')
    await expect(start({ outDir: portal.folder })).rejects.toThrow(/--out holds other files/)
    expect(await readFile(path.join(portal.folder, 'brief.txt'), 'utf8')).toBe('wichtig')
  })
})
