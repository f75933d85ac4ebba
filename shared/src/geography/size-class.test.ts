import { expect, it } from 'vitest'
import { sizeClass } from './size-class.ts'

it.each([
  [4_000, 'kleinstadt'],
  [19_999, 'kleinstadt'],
  [20_000, 'kleine-mittelstadt'],
  [49_999, 'kleine-mittelstadt'],
  [50_000, 'grosse-mittelstadt'],
  [99_999, 'grosse-mittelstadt'],
  [100_000, 'grossstadt'],
])('counts %i inhabitants as %s', (population, expected) => {
  expect(sizeClass(population)).toBe(expected)
})
