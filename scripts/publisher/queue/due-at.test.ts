import { describe, expect, it } from 'vitest'
import { dueAt } from './due-at.ts'

/** Plays arrivals against the rule and gives the instants at which a publish starts. */
function publishesFor(arrivals: number[]): number[] {
  const starts: number[] = []
  let waiting: number[] = []
  const end = (arrivals.at(-1) ?? 0) + 20_000
  for (let now = 0; now <= end; now += 1) {
    if (arrivals.includes(now)) waiting.push(now)
    const [first, last] = [waiting[0], waiting.at(-1)]
    if (first === undefined || last === undefined) continue
    if (now >= dueAt({ firstAt: first, lastAt: last }, starts.at(-1) ?? null)) {
      starts.push(now)
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

  it('makes two publishes of a hundred webhooks in ten seconds, the last after the last webhook', () => {
    const arrivals = Array.from({ length: 100 }, (_, index) => index * 100)
    const starts = publishesFor(arrivals)
    expect(starts).toHaveLength(2)
    expect(starts[1]).toBeGreaterThan(9_900)
  })

  it('makes an editor who publishes twice in a row wait a quarter of a second for the second one', () => {
    expect(publishesFor([1000, 2000])).toEqual([1020, 2250])
  })

  it('does not let an endless stream hold back everything', () => {
    const arrivals = Array.from({ length: 400 }, (_, index) => index * 100)
    expect(publishesFor(arrivals)[1]).toBeLessThanOrEqual(100 + 15_000)
  })
})
