import { expect, test } from 'vitest'
import { SignInLimit } from './sign-in-limit.ts'

const MINUTE = 60_000

test('five attempts at once, then one a minute', () => {
  const limit = new SignInLimit()
  const at = (now: number) => limit.take('anna', '192.0.2.1', now)
  expect([0, 0, 0, 0, 0].map(at)).toEqual([0, 0, 0, 0, 0])
  expect(at(0)).toBe(MINUTE)
  expect(at(MINUTE)).toBe(0)
  expect(at(MINUTE)).toBe(MINUTE)
})

test('somebody who signed in starts anew, and somebody else is not affected', () => {
  const limit = new SignInLimit()
  for (let attempt = 0; attempt < 5; attempt++) limit.take('anna', '192.0.2.1', 0)
  expect(limit.take('bert', '192.0.2.1', 0)).toBe(0)
  limit.forgive('anna', '192.0.2.1')
  expect(limit.take('anna', '192.0.2.1', 0)).toBe(0)
})

test('neither many names from one place nor many places for one name get round it', () => {
  const names = new SignInLimit()
  const tried = Array.from({ length: 100 }, (_, index) => names.take(`name-${index}`, '192.0.2.1', 0))
  expect(tried.filter((wait) => wait === 0)).toHaveLength(20)
  const places = new SignInLimit()
  const asked = Array.from({ length: 100 }, (_, index) => places.take('anna', `192.0.2.${index}`, 0))
  expect(asked.filter((wait) => wait === 0)).toHaveLength(50)
})

test('a clock that goes back gives no attempts away', () => {
  const limit = new SignInLimit()
  for (let attempt = 0; attempt < 5; attempt++) limit.take('anna', '192.0.2.1', 10 * MINUTE)
  expect(limit.take('anna', '192.0.2.1', 0)).toBe(MINUTE)
})
