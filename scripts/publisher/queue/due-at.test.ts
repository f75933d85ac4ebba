import { describe, expect, it } from 'vitest'
import { dueAt } from './due-at.ts'

/** Plays arrivals against the rule and gives the instants at which a publish starts. */
function publishesFor(arrivals: number[], publishMs = 0): number[] {
  const starts: number[] = []
  let waiting: number[] = []
  let lastEnd: number | null = null
  const ahead = [...arrivals]
  const end = (arrivals.at(-1) ?? 0) + 20_000
  for (let now = 0; now <= end; now += 1) {
    while (ahead[0] !== undefined && ahead[0] <= now) waiting.push(ahead.shift() as number)
    const [firstAt, lastAt] = [waiting[0], waiting.at(-1)]
    if (firstAt === undefined || lastAt === undefined || now < (lastEnd ?? 0)) continue
    if (now >= dueAt({ count: waiting.length, firstAt, lastAt }, lastEnd)) {
      starts.push(now)
      lastEnd = now + publishMs
      waiting = []
    }
  }
  return starts
}

describe('dueAt', () => {
  it('publishes a single change at once', () => {
    expect(publishesFor([1000])).toEqual([1020])
  })

  it('publishes all changes of one transaction together', () => {
    expect(publishesFor([1000, 1003, 1011, 1015])).toEqual([1020])
  })

  it.each([0, 300, 3_000])(
    'makes two publishes, each of %i ms, of a hundred webhooks in ten seconds, the last after the last webhook',
    (publishMs) => {
      const arrivals = Array.from({ length: 100 }, (_, index) => index * 100)
      const starts = publishesFor(arrivals, publishMs)
      expect(starts).toHaveLength(2)
      expect(starts[1]).toBeGreaterThan(9_900)
    },
  )

  it('takes a storm with lulls for one', () => {
    const lulls = [0, 50, 200, 600, 1_500, 1_600, 3_400, 3_500, 5_000, 6_900, 8_000, 9_900]
    expect(publishesFor(lulls)).toEqual([20, 11_900])
  })

  it('makes an editor who publishes twice in a row wait a quarter of a second for the second one', () => {
    expect(publishesFor([1000, 2000])).toEqual([1020, 2250])
  })

  it('does not let an endless stream hold back everything', () => {
    const arrivals = Array.from({ length: 400 }, (_, index) => index * 100)
    expect(publishesFor(arrivals)[1]).toBeLessThanOrEqual(100 + 15_000)
  })
})
