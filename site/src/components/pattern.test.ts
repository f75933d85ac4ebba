import { expect, it } from 'vitest'
import { pattern } from './pattern.ts'

it('is the same for the same text and another for another', () => {
  expect(pattern('topic-bildung', 6, 4)).toEqual(pattern('topic-bildung', 6, 4))
  expect(pattern('topic-bildung', 6, 4)).not.toEqual(pattern('topic-wohnen', 6, 4))
})

it('fills every cell once, or the share that is asked for', () => {
  const cells = (density: number) =>
    pattern('iqz', 20, 10, { density }).reduce(
      (sum, { outline }) => sum + (outline.match(/M/g)?.length ?? 0),
      0,
    )
  expect(cells(1)).toBe(200)
  expect(cells(0.5)).toBeGreaterThan(70)
  expect(cells(0.5)).toBeLessThan(130)
})
