import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from '../portal/eventually.ts'
import type { Trouble } from './small-portal/gateway.ts'
import { openSmallPortal, type SmallPortal } from './small-portal/small-portal.ts'

let portal: SmallPortal
beforeAll(async () => {
  portal = await openSmallPortal()
})
beforeEach(async () => {
  portal.gateway.trouble = null
  await portal.stop()
  await portal.start({ answerLimitMs: 1_000 })
  for (const name of ['eins', 'zwei']) {
    await portal.put(name, `Text ${name}`)
    await portal.shows(`/${name}/`, `Text ${name}`)
  }
  await portal.healthShows({ queue: { pending: 0 } })
})
afterAll(() => portal.close())

const troubles: [string, Trouble, RegExp][] = [
  ['refuses connections', { kind: 'refused' }, /cannot be reached/],
  ['does not answer', { kind: 'silent' }, /cannot be reached.*(timeout|timed out)/i],
  ['answers ever so slowly', { kind: 'dripping' }, /cannot be reached.*(timeout|timed out)/i],
  ['answers 500', { kind: 'status', status: 500 }, /answered with status 500/],
  ['answers 503', { kind: 'status', status: 503 }, /answered with status 503/],
  ['breaks off in the middle', { kind: 'cut' }, /cannot be reached/],
  ['answers half', { kind: 'half' }, /gave an answer that cannot be read/],
  ['answers something else', { kind: 'other' }, /gave an answer that cannot be read/],
]

describe('while the Content Lake', () => {
  it.each(troubles)(
    '%s, the site stays, health says since when, and it recovers',
    async (_, trouble, said) => {
      portal.gateway.trouble = trouble
      const before = new Date().toISOString()
      await portal.put('eins', 'Nach der Störung')
      await portal.healthShows({ status: 'degraded', lastError: { message: expect.stringMatching(said) } })
      const { lastError, queue } = await portal.health()
      expect(lastError.since >= before && lastError.since <= new Date().toISOString()).toBe(true)
      expect(queue.pending).toBe(1)
      expect(await portal.page('/eins/')).toContain('Text eins')
      portal.gateway.trouble = null
      await portal.shows('/eins/', 'Nach der Störung')
      await portal.healthShows({ status: 'ok', lastError: null, queue: { pending: 0 } })
    },
  )

  it('asks for patience, nobody asks it, however many webhooks come', async () => {
    portal.gateway.trouble = { kind: 'status', status: 429, headers: { 'retry-after': '2' } }
    await portal.put('eins', 'Erste Änderung')
    await portal.healthShows({ lastError: { message: expect.stringContaining('429') } })
    portal.gateway.trouble = null
    const refusedAt = portal.gateway.asked.at(-1) as number
    await portal.put('zwei', 'Zweite Änderung')
    await portal.shows('/zwei/', 'Zweite Änderung')
    expect(await portal.page('/eins/')).toContain('Erste Änderung')
    const next = portal.gateway.asked.find((at) => at > refusedAt) as number
    // A timer may be early by a millisecond.
    expect(next - refusedAt).toBeGreaterThanOrEqual(1_990)
  })

  it('cannot be reached, the publisher starts all the same with the last release, and catches up', async () => {
    await portal.stop()
    await portal.put('eins', 'Inzwischen')
    await portal.remove('zwei')
    portal.gateway.trouble = { kind: 'refused' }
    await portal.start()
    expect(await portal.page('/eins/')).toContain('Text eins')
    expect(await portal.status('/zwei/')).toBe(200)
    await portal.healthShows({
      status: 'degraded',
      lastError: { message: expect.stringMatching(/cannot be reached/) },
    })
    portal.gateway.trouble = null
    await portal.shows('/eins/', 'Inzwischen')
    expect(await portal.status('/zwei/')).toBe(410)
  })
})

describe('when the Content Lake answers with an older state than known', () => {
  /** From now on these documents are given as they are now. */
  async function freeze(...names: string[]): Promise<void> {
    const ids = names.map((name) => `article-${name}`)
    portal.gateway.trouble = {
      kind: 'older',
      documents: await portal.lake.reader.fetch('*[_id in $ids]', { ids }),
    }
  }

  it('asks again until the answer shows what the webhook told, and publishes others meanwhile', async () => {
    await freeze('eins')
    await portal.put('eins', 'Fassung zwei')
    await portal.healthShows({
      lastPublish: { documents: { outdated: ['article-eins'] } },
      queue: { pending: 1 },
    })
    await portal.put('zwei', 'Nebenan')
    await portal.shows('/zwei/', 'Nebenan')
    expect(await portal.page('/eins/')).toContain('Text eins')
    portal.gateway.trouble = null
    await portal.shows('/eins/', 'Fassung zwei')
    await portal.healthShows({ queue: { pending: 0 } })
  })

  it('does not go back to it when it compares', async () => {
    await portal.stop()
    await portal.start({ reconcileMs: 50 })
    await freeze('eins', 'zwei')
    const before = portal.gateway.trouble
    portal.gateway.trouble = null
    await portal.put('eins', 'Fassung zwei')
    await portal.shows('/eins/', 'Fassung zwei')
    await portal.remove('zwei')
    await eventually(async () => expect(await portal.status('/zwei/')).toBe(410))
    portal.gateway.trouble = before
    await portal.healthShows({
      lastPublish: { documents: { outdated: ['article-eins', 'article-zwei'] } },
    })
    expect(await portal.page('/eins/')).toContain('Fassung zwei')
    expect(await portal.status('/zwei/')).toBe(410)
  })

  it('does not take it for the truth at a start', async () => {
    await portal.stop()
    await freeze('eins')
    await portal.put('eins', 'Fassung zwei')
    await portal.start()
    // The webhook, repeated until it was heard, tells of a state that the answers do not show.
    await portal.healthShows({ queue: { pending: 1 } })
    expect(await portal.page('/eins/')).toContain('Text eins')
    portal.gateway.trouble = null
    await portal.shows('/eins/', 'Fassung zwei')
  })
})
