import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ContentLakeError } from '../content/content-lake-error.ts'
import type { ContentSource } from '../content/content-source.ts'
import { MassRemoval } from '../content/refuse-mass-removal.ts'
import type { Queue } from '../queue/open-queue.ts'
import type { SiteRenderer } from '../render/site-renderer.ts'
import type { Publish } from './publish.ts'
import { type Published, type PublishLoop, startPublishLoop } from './publish-loop.ts'

const START = Date.parse('2026-03-01T10:00:00Z')
let loop: PublishLoop
/** What was published, and how many milliseconds after the start. */
let published: [trigger: string, at: number][]
let moment: number | null
/** When the Content Lake was asked for revisions. */
let asked: number[]
let failing: boolean
let pending: ReturnType<Queue['pending']>
/** What asking the Content Lake for revisions ends in. */
let trouble: Error | null

/** A loop over parts that answer at once: nothing but its own sense of time is left. */
function start(reconcileMs: number) {
  const renderer = { loaded: false }
  async function report(trigger: Published['trigger']): Promise<Published> {
    published.push([trigger, Date.now() - START])
    if (trigger === 'moment') moment = null
    renderer.loaded = true
    return {
      trigger,
      documents: { outdated: [] },
      failures: failing ? [{ path: '/a/', message: 'x' }] : [],
    } as unknown as Published
  }
  const settle = () => {
    pending = null
  }
  loop = startPublishLoop({
    queue: { pending: () => pending, documentIds: () => [], settle } as unknown as Queue,
    source: {
      async revisions() {
        asked.push(Date.now() - START)
        if (trouble !== null) throw trouble
        return new Map()
      },
    } as unknown as ContentSource,
    publish: {
      everything: report,
      changes: (_ids: string[], trigger: Published['trigger']) => report(trigger),
      revisions: () => new Map(),
      nextMoment: () => moment,
      isAhead: () => false,
      owes: () => false,
    } as unknown as Publish,
    renderer: renderer as SiteRenderer,
    now: () => new Date(),
    reconcileMs,
    onPublished: async () => undefined,
    onFailed: String,
  })
}

beforeEach(() => {
  vi.useFakeTimers({ now: START })
  published = []
  moment = null
  failing = false
  pending = null
  trouble = null
  asked = []
})
afterEach(async () => {
  await loop.stop()
  vi.useRealTimers()
})

describe('startPublishLoop', () => {
  it('publishes at a moment to the millisecond, however many quiet comparisons came before', async () => {
    moment = START + 3_500
    start(1_000)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(published).toEqual([
      ['start', 0],
      ['moment', 3_500],
    ])
  })

  it('tries failed pages again when they are due, not when the next comparison is', async () => {
    failing = true
    start(9_000)
    await vi.advanceTimersByTimeAsync(11_000)
    expect(published).toEqual([
      ['start', 0],
      ['retry', 10_000],
    ])
  })

  it('publishes what time changes while the Content Lake cannot be read, and says since when it cannot', async () => {
    start(1_000)
    trouble = new ContentLakeError(new Error('ECONNREFUSED'))
    moment = START + 20_000
    await vi.advanceTimersByTimeAsync(21_000)
    expect(published).toEqual([
      ['start', 0],
      ['moment', 20_000],
    ])
    expect(loop.state().trouble?.since).toBe('2026-03-01T10:00:01.000Z')
    trouble = null
    await vi.advanceTimersByTimeAsync(60_000)
    expect(loop.state().trouble).toBeNull()
  })

  it('asks ever more slowly, at once when a webhook comes, and not before the Content Lake wants to be asked', async () => {
    trouble = new ContentLakeError(new Error('ECONNREFUSED'))
    start(1_000)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(asked).toEqual([1_000, 1_500, 2_500, 4_500])
    trouble = new ContentLakeError(
      Object.assign(new Error('Too Many Requests'), { response: { headers: { 'retry-after': '30' } } }),
    )
    loop.wake()
    await vi.advanceTimersByTimeAsync(10_000)
    loop.wake()
    await vi.advanceTimersByTimeAsync(25_000)
    expect(asked.slice(4)).toEqual([5_000, 35_000])
  })

  it('publishes what time changes while most documents seem to be gone', async () => {
    start(1_000)
    trouble = new MassRemoval(28, 32, 'documents')
    moment = START + 20_000
    await vi.advanceTimersByTimeAsync(21_000)
    expect(published).toEqual([
      ['start', 0],
      ['moment', 20_000],
    ])
  })

  it('compares, and publishes what waits, as before when the clock is set back', async () => {
    start(60_000)
    await vi.advanceTimersByTimeAsync(10_000)
    const arrived = Date.now()
    vi.setSystemTime(START - 3_600_000)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(1)
    pending = { count: 1, firstAt: arrived, lastAt: arrived, upTo: 1 }
    loop.wake()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(published.at(-1)?.[0]).toBe('webhook')
  })
})
