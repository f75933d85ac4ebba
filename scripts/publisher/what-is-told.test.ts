import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { article, tinyPortal } from './testing/tiny-portal.ts'

const portal = tinyPortal()
const { start, url, get, health, eventually, healthShows, shows, publish, status, restart } = portal

describe('what the publisher tells', () => {
  it('tells visitors no more than that it is well, in which release, and how much waits', async () => {
    await start()
    portal.lake.trouble = 500
    await publish(article('eins', { body: 'Nach der Störung' }))
    await healthShows({ lastError: { message: expect.stringContaining(portal.lake.url) } })
    const answer = await fetch(`${url()}/health`, { headers: { 'x-forwarded-for': '203.0.113.7' } })
    expect(await answer.json()).toEqual({
      status: 'degraded',
      release: { id: '00000001', ageSeconds: expect.any(Number) },
      queue: { pending: 1 },
    })
  })

  it('asks for the password before it tells of a public site in full, on this machine too', async () => {
    await start({ siteUrl: 'https://www.example.org' })
    expect(await health()).not.toHaveProperty('problems')
    expect(await status('/betrieb')).toBe(401)
    const password = (
      await readFile(path.join(portal.folder, 'publisher/operations-password'), 'utf8')
    ).trim()
    const as = (known: string) => ({
      headers: { authorization: `Basic ${Buffer.from(`betrieb:${known}`).toString('base64')}` },
    })
    expect((await fetch(`${url()}/betrieb`, as('geraten'))).status).toBe(401)
    expect((await fetch(`${url()}/betrieb`, as(password))).status).toBe(200)
    expect(await (await fetch(`${url()}/health`, as(password))).json()).toHaveProperty('problems')
  })

  it('tells of the publishes before a restart', async () => {
    await start()
    await publish(article('eins', { body: 'Neuer Text' }))
    await shows('/eins/', 'Neuer Text')
    await eventually(async () => expect(await get('/betrieb')).toContain('Änderung im Studio'))
    await restart()
    expect(await get('/betrieb')).toContain('Änderung im Studio')
  })
})
