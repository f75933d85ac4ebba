import { expect, test } from 'vitest'
import { backOff } from './back-off.ts'

test('a receiver that answers with errors is asked less and less often', () => {
  expect([1, 2, 3, 4].map((failures) => backOff(failures, true))).toEqual([250, 500, 1_000, 2_000])
  expect(backOff(1_000, true)).toBe(30_000)
})

test('a receiver that is not there is asked every second', () => {
  expect(backOff(50, false)).toBe(1_000)
})
