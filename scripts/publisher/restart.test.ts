import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { rollback } from './releases/rollback.ts'
import { article, tinyPortal } from './testing/tiny-portal.ts'

const portal = tinyPortal()
const { start, get, health, eventually, shows, publish, restart } = portal

describe('a publisher that starts again', () => {
  it('makes no second release when nothing has changed', async () => {
    await start()
    await restart()
    await eventually(async () => expect((await health()).lastPublish?.full).toBe(true))
    expect(await health()).toMatchObject({ release: { id: '00000001' }, lastPublish: { release: null } })
  })

  it('does not make pictures again that are named after their content', async () => {
    await start()
    await restart()
    await eventually(async () => expect((await health()).lastPublish?.full).toBe(true))
    expect((await health()).lastPublish.rendered.paths).toEqual([
      '/',
      '/404.html',
      '/eins/',
      '/entfernt/',
      '/zwei/',
    ])
  })

  it('publishes what was queued before', async () => {
    await start()
    portal.lake.trouble = 500
    await publish(article('eins', { body: 'Gemerkt' }))
    await portal.publisher?.close()
    portal.lake.trouble = null
    await start()
    await shows('/eins/', 'Gemerkt')
    await eventually(async () => expect((await health()).queue.pending).toBe(0))
  })

  describe('and whose site was rolled back', () => {
    const rolledBack = async () => {
      await start()
      await publish(article('eins', { body: 'Neuer Text' }))
      await shows('/eins/', 'Neuer Text')
      await rollback(path.join(portal.folder, 'publisher/releases'), '00000001')
      await shows('/eins/', 'Text eins')
      await portal.publisher?.close()
    }
    const published = () => eventually(async () => expect((await health()).lastPublish?.full).toBe(true))

    it('leaves it so while nothing was edited', async () => {
      await rolledBack()
      await start()
      await published()
      expect(await health()).toMatchObject({ release: { id: '00000001', rolledBackFrom: '00000002' } })
    })

    // All within one instant by the clock: what was edited is told by revisions alone.
    it.each([
      ['edited', () => portal.lake.put(article('zwei', { body: 'Inzwischen' }))],
      ['withdrawn', () => portal.lake.remove('article-zwei')],
    ])('goes on when a document was %s meanwhile', async (_, change) => {
      await rolledBack()
      change()
      await start()
      await published()
      expect(await get('/eins/')).toContain('Neuer Text')
      expect(await get('/zwei/')).not.toContain('Text zwei')
    })
  })
})
