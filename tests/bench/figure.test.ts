import { expect, it } from 'vitest'
import { recordOf } from './figure.ts'

const figure = { name: 'query', value: 5, unit: 'ms', bar: 20, yardstick: null } as const

it('stands as a ratio to its yardstick', () => {
  expect(recordOf({ ...figure, yardstick: { name: 'groq-js', value: 40 } }).ratio).toBe(0.125)
})

it('has no ratio without a yardstick, rather than a wrong one', () => {
  expect(recordOf(figure).ratio).toBeNull()
  expect(recordOf({ ...figure, yardstick: { name: 'too quick to measure', value: 0 } }).ratio).toBeNull()
})
