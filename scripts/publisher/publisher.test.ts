import { describe, expect, it } from 'vitest'
import { sendWebhook } from './testing/send-webhook.ts'
import { article, tinyPortal } from './testing/tiny-portal.ts'

const portal = tinyPortal()
const { start, url, get, health, eventually, healthShows, shows, publish, status } = portal

describe('the publisher', () => {
  it('publishes everything at first, assets included', async () => {
    await start()
    expect(await get('/')).toContain('Titel eins, Titel zwei')
    expect(await get('/eins/')).toContain('Text eins')
    expect(await get('/_astro/a.1234.css')).toContain('CanvasText')
    expect(await health()).toMatchObject({ status: 'ok', release: { id: '00000001', paths: 7 } })
  })

  it('renders only what a webhook reaches, and says so', async () => {
    await start()
    await publish(article('eins', { body: 'Neuer Text' }))
    await shows('/eins/', 'Neuer Text')
    await healthShows({
      lastPublish: {
        trigger: 'webhook',
        documents: { count: 1, ids: ['article-eins'] },
        rendered: { count: 1, paths: ['/eins/'] },
        changed: 1,
      },
    })
  })

  it('makes no release when a webhook changes nothing', async () => {
    await start()
    await sendWebhook(url(), 'article-eins')
    await eventually(async () => expect((await health()).lastPublish.trigger).toBe('webhook'))
    expect((await health()).release.id).toBe('00000001')
  })

  it('finds by itself what no webhook told: changes, additions and deletions', async () => {
    await start({ reconcileMs: 50 })
    portal.lake.put(article('eins', { body: 'Ohne Webhook' }))
    portal.lake.put(article('drei'))
    portal.lake.remove('article-zwei')
    await shows('/', 'Titel drei, Titel eins')
    expect(await get('/eins/')).toContain('Ohne Webhook')
    expect(await status('/zwei/')).toBe(410)
  })

  it('publishes when time has changed what a page says, without anybody publishing', async () => {
    portal.lake.put(article('termin', { until: '2026-03-01T12:00:00Z' }))
    const running = await start()
    expect(await get('/termin/')).toContain('kommt')
    expect((await health()).nextMoment).toBe('2026-03-01T12:00:00.000Z')
    portal.clock = new Date('2026-03-01T12:00:00Z')
    running.wake()
    await shows('/termin/', 'vorbei')
    await healthShows({ lastPublish: { trigger: 'moment', rendered: { paths: ['/termin/'] } } })
  })

  it('takes back what was published before its time when the clock, which had leapt ahead, is right again', async () => {
    portal.lake.put(article('termin', { until: '2026-03-01T12:00:00Z' }))
    const running = await start()
    portal.clock = new Date('2030-01-01T00:00:00Z')
    running.wake()
    await shows('/termin/', 'vorbei')
    portal.clock = new Date('2026-03-01T10:05:00Z')
    running.wake()
    await shows('/termin/', 'kommt')
    await healthShows({ lastPublish: { full: true }, nextMoment: '2026-03-01T12:00:00.000Z' })
  })

  it('has compressed what changed by the time it is shown', async () => {
    await start()
    const body = `Neuer Text ${'und mehr '.repeat(200)}`
    await publish(article('eins', { body }))
    const ask = () => fetch(`${url()}/eins/`, { headers: { 'accept-encoding': 'br' } })
    let answer = await ask()
    // The very first answer that shows it: none before was made of the new text.
    await eventually(async () => {
      answer = await ask()
      expect(await answer.clone().text()).toContain('Neuer Text')
    })
    expect(answer.headers.get('content-encoding')).toBe('br')
  })
})
