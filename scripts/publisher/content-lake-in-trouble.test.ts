import { beforeEach, describe, expect, it } from 'vitest'
import { sendWebhook } from './testing/send-webhook.ts'
import { article, tinyPortal } from './testing/tiny-portal.ts'

const portal = tinyPortal()
const { start, url, get, health, eventually, healthShows, shows, publish, status } = portal

describe('a publisher whose Content Lake is in trouble', () => {
  it('stays as it is, says so, and recovers', async () => {
    await start()
    portal.lake.trouble = 500
    await publish(article('eins', { body: 'Nach der Störung' }))
    await eventually(async () =>
      expect((await health()).lastError?.message).toMatch(/answered with status 500/),
    )
    expect(await get('/eins/')).toContain('Text eins')
    portal.lake.trouble = null
    await shows('/eins/', 'Nach der Störung')
    await healthShows({ status: 'ok', lastError: null, queue: { pending: 0 } })
  })

  it('serves the last release at once when it starts, and catches up', async () => {
    await start()
    await portal.publisher?.close()
    portal.lake.trouble = 503
    portal.lake.put(article('eins', { body: 'Inzwischen' }))
    await start()
    expect(await get('/eins/')).toContain('Text eins')
    portal.lake.trouble = null
    await shows('/eins/', 'Inzwischen')
  })

  describe('when most of the content is suddenly missing', () => {
    const names = Array.from({ length: 20 }, (_, index) => `artikel-${index}`)
    const withdrawn = () => {
      for (const name of names.slice(0, 15)) portal.lake.remove(`article-${name}`)
    }
    const staysAndSaysWhy = async () => {
      await eventually(async () =>
        expect((await health()).lastError?.message).toMatch(
          /missing.*SANITY_DATASET and SANITY_API_TOKEN.*--accept-removals/,
        ),
      )
      expect(await health()).toMatchObject({ status: 'degraded', release: { id: '00000001' } })
      expect(await status('/artikel-0/')).toBe(200)
    }
    beforeEach(() => {
      for (const name of names) portal.lake.put(article(name))
    })

    it('stays as it is after a restart, until the content is back', async () => {
      await start()
      await portal.publisher?.close()
      withdrawn()
      await start()
      await staysAndSaysWhy()
      for (const name of names) portal.lake.put(article(name))
      portal.publisher?.wake()
      await healthShows({ status: 'ok', lastError: null })
    })

    it('stays as it is when a comparison finds it', async () => {
      await start({ reconcileMs: 50 })
      withdrawn()
      await staysAndSaysWhy()
    })

    it('stays as it is when a webhook meets it', async () => {
      await start()
      withdrawn()
      await sendWebhook(url(), 'article-artikel-0')
      await staysAndSaysWhy()
    })

    it('goes on when told to', async () => {
      await start()
      await portal.publisher?.close()
      withdrawn()
      await start({ acceptRemovals: true })
      await eventually(async () => expect(await status('/artikel-0/')).toBe(410))
      expect(await status('/artikel-19/')).toBe(200)
    })
  })

  it('ends without waiting for a Content Lake that does not answer', async () => {
    await start()
    portal.lake.silent = true
    const asked = portal.lake.queries
    await publish(article('eins', { body: 'Ungehört' }))
    await eventually(async () => expect(portal.lake.queries).toBeGreaterThan(asked))
    await portal.publisher?.close()
    portal.publisher = null
  })
})
