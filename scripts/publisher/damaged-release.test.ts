import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { writePointer } from './releases/pointer.ts'
import { article, tinyPortal } from './testing/tiny-portal.ts'

const portal = tinyPortal()
const { start, get, healthShows, shows, publish } = portal

describe('a publisher with a damaged release', () => {
  it('settles what it has published while an older one is damaged', async () => {
    await start()
    await publish(article('eins', { body: 'Neuer Text' }))
    await shows('/eins/', 'Neuer Text')
    await portal.publisher?.close()
    // The one that the newest builds on: nothing can be read, everything is published afresh.
    await writeFile(path.join(portal.folder, 'publisher/releases/manifests/00000001.json'), '')
    await start()
    await publish(article('eins', { body: 'Neuerer Text' }))
    await shows('/eins/', 'Neuerer Text')
    await healthShows({ status: 'ok', lastError: null, queue: { pending: 0 } })
    expect(await get('/betrieb')).toContain('00000001, beschädigt')
  })

  it('starts though nothing tells which one is live, says so, and shows the newest', async () => {
    await start()
    await publish(article('eins', { body: 'Neuer Text' }))
    await shows('/eins/', 'Neuer Text')
    await portal.publisher?.close()
    await writeFile(path.join(portal.folder, 'publisher/releases/current'), '')
    portal.lake.trouble = 503
    const errors: string[] = []
    await start({ log: pino({ level: 'error' }, { write: (line) => void errors.push(line) }) })
    expect(await get('/eins/')).toContain('Neuer Text')
    expect(errors[0]).toContain('/releases/current does not name a release')
  })

  it('says once that one cannot be shown which somebody pointed at, and stays at its own', async () => {
    const errors: string[] = []
    await start({ log: pino({ level: 'error' }, { write: (line) => void errors.push(line) }) })
    const releases = path.join(portal.folder, 'publisher/releases')
    for (let time = 1; time <= 3; time += 1) {
      await writePointer(releases, { release: '00000099' })
      await healthShows({
        status: 'degraded',
        troubles: [{ message: expect.stringContaining('Release 00000099 cannot be read') }],
      })
    }
    expect(await get('/eins/')).toContain('Text eins')
    await writePointer(releases, { release: '00000001' })
    await healthShows({ status: 'ok', troubles: [] })
    expect(errors).toEqual([expect.stringContaining('00000099')])
  })
})
