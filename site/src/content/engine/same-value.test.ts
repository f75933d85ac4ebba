import { expect, it } from 'vitest'
import { sameValue } from './same-value.ts'

const list = () => [{ id: 'a', days: ['1', '2'], at: null }, 'b', 3]

it('finds values the same that say the same', () => {
  expect(sameValue(list(), list())).toBe(true)
  expect(sameValue({ a: Number.NaN }, { a: Number.NaN })).toBe(true)
})

it.each([
  ['another item', ['a', 'b'], ['a', 'c']],
  ['another order', ['a', 'b'], ['b', 'a']],
  ['one item less', ['a', 'b'], ['a']],
  ['something deep within', list(), [{ id: 'a', days: ['1', '3'], at: null }, 'b', 3]],
  ['another order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ['one key more', { a: 1 }, { a: 1, b: null }],
  ['an empty list for an empty object', [], {}],
  ['nothing for an object', null, {}],
  ['a number for its text', 1, '1'],
])('tells %s', (_, one, other) => {
  expect(sameValue(one, other)).toBe(false)
  expect(sameValue(other, one)).toBe(false)
})
