import { describe, expect, it } from 'vitest'
import { partOfPath, partsFor } from './parts-of-paths.ts'

/** As many as a sitemap may name (https://www.sitemaps.org/protocol.html). */
const MOST_IN_A_SITEMAP = 50_000

describe('parts of the paths of a site', () => {
  it('leaves the site whole as long as one sitemap can hold it', () => {
    expect(partsFor(0)).toBe(1)
    expect(partsFor(20_000)).toBe(1)
    expect(partOfPath('/wissen/beitrag/', 1)).toBe(1)
  })

  it('keeps each part far below what a sitemap may name, with half as many pages again as documents', () => {
    for (const documents of [20_000, 20_001, 100_000, 160_000]) {
      const sizes = new Map<number, number>()
      const parts = partsFor(documents)
      for (let number = 1; number <= documents * 1.5; number++) {
        const part = partOfPath(`/wissen/beitrag-${number}/`, parts)
        sizes.set(part, (sizes.get(part) ?? 0) + 1)
      }
      expect([...sizes.keys()].sort()).toEqual(Array.from({ length: parts }, (_, index) => index + 1))
      expect(Math.max(...sizes.values())).toBeLessThan(MOST_IN_A_SITEMAP * 0.7)
    }
  })
})
