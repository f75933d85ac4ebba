import { expect, test } from 'vitest'
import { backOff } from './back-off.ts'

const HERE = 'http://127.0.0.1:4321/webhook'
const ELSEWHERE = 'https://example.org/webhook'

test('a receiver that answers with errors is asked less and less often', () => {
  expect([1, 2, 3, 4].map((failures) => backOff(failures, HERE, true))).toEqual([250, 500, 1_000, 2_000])
  expect(backOff(1_000, HERE, true)).toBe(30_000)
  expect(backOff(1_000, ELSEWHERE, true)).toBe(300_000)
})

test('one on this machine that is not there is asked every second, one elsewhere less and less often', () => {
  expect(backOff(50, HERE, false)).toBe(1_000)
  expect(backOff(50, ELSEWHERE, false)).toBe(300_000)
})
