import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nesting } from './nesting.ts'

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0

test('as deep as the value that the text stands for', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => nesting(JSON.stringify(value)) === depthOf(value)))
})

test.each([
  ['["\\\\", [1]]', 2],
  ['{"a\\"[[[": 1}', 1],
  ['"\\\\\\"[["', 0],
  ['["never ended [[', 1],
  ['[[[', 3],
])('%s: %s', (text, deepest) => {
  expect(nesting(text)).toBe(deepest)
})
