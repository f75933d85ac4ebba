import { describe, expect, it } from 'vitest'
import { article, tinyPortal } from './testing/tiny-portal.ts'

const portal = tinyPortal()
const { start, health, eventually, shows, publish, restart } = portal

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
})
