import { describe, expect, it } from 'vitest'
import { sendWebhook } from './testing/send-webhook.ts'
import { article, tinyPortal } from './testing/tiny-portal.ts'

const portal = tinyPortal()
const { start, url, get, eventually, healthShows, shows, publish, status, restart } = portal

describe('a page that goes or moves', () => {
  it('takes a page away that is no longer published, and its title from the list', async () => {
    await start()
    portal.lake.remove('article-zwei')
    await sendWebhook(url(), 'article-zwei')
    await eventually(async () => expect(await status('/zwei/')).toBe(410))
    expect(await get('/')).not.toContain('Titel zwei')
    expect(await get('/zwei/')).toContain('Diese Seite wurde entfernt.')
    expect(await status('/nie-da-gewesen/')).toBe(404)
  })

  describe('a page whose address changes', () => {
    const leadsTo = async (from: string, to: string) => {
      const answer = await fetch(url() + from, { redirect: 'manual' })
      expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
    }
    const renamed = async (slug: string) => {
      await publish(article('zwei', { slug }))
      await eventually(async () => {
        const answer = await fetch(`${url()}/${slug}/`, { redirect: 'manual' })
        expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Text zwei')])
      })
    }

    it('is found from every former one in one step, also after a restart, and back again', async () => {
      await start()
      await renamed('zweitens')
      await leadsTo('/zwei/', '/zweitens/')
      await renamed('drittens')
      await restart()
      await leadsTo('/zwei/', '/drittens/')
      await leadsTo('/zweitens/', '/drittens/')
      await renamed('zwei')
      await leadsTo('/zweitens/', '/zwei/')
      await leadsTo('/drittens/', '/zwei/')
    })

    it('is found when it moved while the publisher was down', async () => {
      await start()
      await portal.publisher?.close()
      portal.lake.put(article('zwei', { slug: 'zweitens' }))
      await start()
      await shows('/zweitens/', 'Text zwei')
      await leadsTo('/zwei/', '/zweitens/')
    })

    it('leaves its former address to whoever uses it next', async () => {
      await start()
      await renamed('zweitens')
      await publish(article('neu', { slug: 'zwei' }))
      await shows('/zwei/', 'Text neu')
      portal.lake.remove('article-neu')
      await sendWebhook(url(), 'article-neu')
      await eventually(async () => expect(await status('/zwei/')).toBe(410))
    })

    it('is gone at all its addresses once it is withdrawn, and at all of them back when it returns', async () => {
      await start()
      await renamed('zweitens')
      portal.lake.remove('article-zwei')
      await sendWebhook(url(), 'article-zwei')
      await eventually(async () => expect(await status('/zweitens/')).toBe(410))
      expect(await status('/zwei/')).toBe(410)
      await renamed('viertens')
      await leadsTo('/zwei/', '/viertens/')
      await leadsTo('/zweitens/', '/viertens/')
    })

    it('stays at the former one in its last good version while it cannot be shown at the new one', async () => {
      await start()
      await publish(article('zwei', { slug: 'zweitens', body: 'throw' }))
      await healthShows({ failures: [{ path: '/zweitens/', documentId: 'article-zwei' }] })
      // Health knows of a failure before the publish is over and stands in the list of the last ones.
      await eventually(async () => {
        const operations = await get('/betrieb')
        expect(operations).toMatch(
          /Seiten, die nicht erzeugt werden konnten \(1\)[\s\S]*\/zweitens\/[\s\S]*article-zwei/,
        )
        expect(operations).toContain('Änderung im Studio')
      })
      expect(await get('/zwei/')).toContain('Text zwei')
      await renamed('zweitens')
      await leadsTo('/zwei/', '/zweitens/')
      await healthShows({ status: 'ok', failures: [] })
    })
  })
})
