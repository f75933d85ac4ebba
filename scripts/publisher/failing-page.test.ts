import { describe, expect, it } from 'vitest'
import { sendWebhook } from './testing/send-webhook.ts'
import { article, tinyPortal } from './testing/tiny-portal.ts'

const portal = tinyPortal()
const { start, url, get, health, eventually, healthShows, shows, publish } = portal

describe('a page that fails', () => {
  it('keeps the last good version of a page that fails, names it, and recovers with the document', async () => {
    await start()
    await publish(article('eins', { title: 'Neu', body: 'throw' }))
    await shows('/', 'Neu, Titel zwei')
    expect(await get('/eins/')).toContain('Text eins')
    expect(await health()).toMatchObject({
      status: 'degraded',
      failures: [{ path: '/eins/', documentId: 'article-eins', field: 'body', message: /nicht zeigen/ }],
    })
    await publish(article('eins', { body: 'Wieder gut' }))
    await shows('/eins/', 'Wieder gut')
    await healthShows({ status: 'ok', failures: [] })
  })

  it.each([
    ['answers nothing', 'never'],
    ['never comes back', 'hang'],
  ])('publishes the others when a page %s', async (_, body) => {
    await start({ pathLimitMs: 1_500, stallLimitMs: 3_000 })
    await publish(article('eins', { title: 'Neu', body }))
    await shows('/', 'Neu, Titel zwei')
    expect(await get('/eins/')).toContain('Text eins')
    await eventually(async () => expect((await health()).failures).toHaveLength(1))
    await publish(article('zwei', { body: 'Geht weiter' }))
    await shows('/zwei/', 'Geht weiter')
  })

  it('publishes the others when a page ends the render thread, and says which and why', async () => {
    await start()
    await publish(article('eins', { title: 'Neu', body: 'stray' }))
    await shows('/', 'Neu, Titel zwei')
    expect(await get('/eins/')).toContain('Text eins')
    const message = 'The render thread failed (verirrt) while rendering /eins/.'
    await healthShows({ failures: [{ path: '/eins/', documentId: 'article-eins', field: 'body', message }] })
    await publish(article('zwei', { body: 'Geht weiter' }))
    await shows('/zwei/', 'Geht weiter')
    await publish(article('eins', { body: 'Wieder gut' }))
    await shows('/eins/', 'Wieder gut')
    await healthShows({ status: 'ok', failures: [] })
  })

  it('blames the page that hangs, not those that were being rendered beside it', async () => {
    await start({ stallLimitMs: 2_000 })
    portal.lake.put(article('zwei', { body: 'slow' }))
    portal.lake.put(article('drei', { body: 'slow' }))
    await publish(article('eins', { title: 'Neu', body: 'hang after others' }))
    await sendWebhook(url(), 'article-zwei')
    await sendWebhook(url(), 'article-drei')
    await shows('/', 'Titel drei, Neu, Titel zwei')
    expect(await get('/eins/')).toContain('Text eins')
    expect(await get('/zwei/')).toContain('slow')
    expect(await get('/drei/')).toContain('slow')
    expect((await health()).failures).toMatchObject([{ path: '/eins/', message: /hung/ }])
  })

  it('names documents with faults in their content', async () => {
    portal.lake.put(article('drei', { title: '' }))
    await start()
    expect((await health()).problems).toEqual([
      { documentId: 'article-drei', type: 'article', field: 'title', message: 'Der Titel fehlt.' },
    ])
  })
})
