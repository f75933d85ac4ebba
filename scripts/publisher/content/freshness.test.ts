import { beforeEach, describe, expect, it } from 'vitest'
import { createFreshness, type Freshness } from './freshness.ts'

const NOON = Date.parse('2026-03-01T12:00:00Z')
let clock: number
let freshness: Freshness

const at = (seconds: number) => NOON + seconds * 1000
const answer = (revision: string | null, seconds = 0) => ({
  id: 'a',
  document:
    revision === null
      ? null
      : { _id: 'a', _type: 'article', _rev: revision, _updatedAt: new Date(at(seconds)).toISOString() },
})
const outdated = (...parameters: Parameters<typeof answer>) => freshness.isOutdated(answer(...parameters))

beforeEach(() => {
  clock = at(1)
  freshness = createFreshness(() => clock)
})

describe('createFreshness', () => {
  it('believes what it hears first, and whatever is newer', () => {
    expect(outdated('r1', 0)).toBe(false)
    freshness.taken(answer('r1', 0))
    expect([outdated('r1', 0), outdated('r2', 1)]).toEqual([false, false])
  })

  it('does not go back to an older revision', () => {
    freshness.taken(answer('r2', 1))
    expect(outdated('r1', 0)).toBe(true)
  })

  it('waits for what a webhook told, in whichever order webhooks arrive', () => {
    freshness.taken(answer('r1', 0))
    freshness.told('a', { revision: 'r3', updatedAt: at(3) })
    freshness.told('a', { revision: 'r2', updatedAt: at(2) })
    expect([outdated('r1', 0), outdated('r2', 2), outdated('r3', 3), outdated('r4', 4)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('does not bring a document back whose deletion was told with the time of its last change', () => {
    freshness.told('a', { revision: null, updatedAt: at(0) })
    expect([outdated('r1', 0), outdated('r2', 1)]).toEqual([true, false])
  })

  it('does not bring a deleted document back, unless it was made anew', () => {
    freshness.taken(answer('r1', 0))
    freshness.told('a', { revision: null, updatedAt: at(1) })
    expect([outdated('r1', 0), outdated(null), outdated('r2', 2)]).toEqual([true, false, false])
    freshness.taken(answer(null))
    expect(outdated('r1', 0)).toBe(true)
  })

  it('does not take a document for deleted of which a webhook told only just', () => {
    freshness.told('a', { revision: 'r1', updatedAt: at(0) })
    freshness.taken(answer('r1', 0))
    expect(outdated(null)).toBe(true)
    expect(freshness.missingFrom(new Set(['b']))).toEqual(['a'])
    clock = at(61)
    expect(outdated(null)).toBe(false)
    expect(freshness.missingFrom(new Set(['b']))).toEqual([])
  })

  it('believes a deletion after the clock was set back, when the store gives it the time of the change before', () => {
    freshness.told('a', { revision: 'r1', updatedAt: at(0) })
    freshness.taken(answer('r1', 0))
    clock = at(-3_600)
    freshness.told('a', { revision: null, updatedAt: at(0) })
    expect(outdated(null)).toBe(false)
    expect(freshness.missingFrom(new Set(['b']))).toEqual([])
  })

  it('believes that a document is gone of which no webhook told', () => {
    freshness.taken(answer('r1', 0))
    expect(outdated(null)).toBe(false)
  })

  it('gives in when the Content Lake insists for two minutes', () => {
    freshness.taken(answer('r2', 1))
    expect(outdated('r1', 0)).toBe(true)
    clock += 119_000
    expect(outdated('r1', 0)).toBe(true)
    clock += 1_000
    expect(outdated('r1', 0)).toBe(false)
  })

  it('has no opinion on documents without a time', () => {
    const timeless = { id: 'a', document: { _id: 'a', _type: 'article', _rev: 'r1' } }
    freshness.taken(timeless)
    expect(freshness.isOutdated({ ...timeless, document: null })).toBe(false)
  })
})
