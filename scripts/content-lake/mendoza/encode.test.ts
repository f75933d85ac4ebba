import fc from 'fast-check'
import { applyPatch } from 'mendoza'
import { expect, test } from 'vitest'
import type { Json, JsonObject } from '../store/document.ts'
import { encode } from './encode.ts'

const key = fc.constantFrom('a', 'b', 'title', 'body', 'Ä', '_key', '😀')
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Familie', 'Familien', 'Fämilie 👪', ''))
const { value: json } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}))
const object = fc.dictionary(key, json, { maxKeys: 6, noNullPrototype: true }) as fc.Arbitrary<JsonObject>

test('what is encoded between two documents, mendoza applies to give the second', () => {
  fc.assert(
    fc.property(object, object, (left, right) => {
      expect(applyPatch(left, encode(left, right))).toEqual(right)
    }),
    { numRuns: 2_000 },
  )
})

test('an edit within a text is written as slices around the change, counted in UTF-8 bytes', () => {
  const before = { title: 'Für Väter 👪 und Mütter' }
  const after = { title: 'Für Väter 👨‍👧 und Mütter' }
  const patch = encode(before, after)
  expect(applyPatch(before, patch)).toEqual(after)
  expect(JSON.stringify(patch).length).toBeLessThan(JSON.stringify(after).length)
})

test('one changed block of a long text leaves the other blocks as slices', () => {
  const block = (index: number, words: string) => ({ _key: `k${index}`, _type: 'block', text: words })
  const before = { body: Array.from({ length: 200 }, (_, index) => block(index, `Absatz ${index}`)) }
  const after = { body: before.body.map((item) => (item._key === 'k90' ? { ...item, text: 'Neu' } : item)) }
  const patch = encode(before, after)
  expect(applyPatch(before, patch)).toEqual(after)
  expect(patch.length).toBeLessThan(25)
})

test('creation and deletion carry the whole document and nothing', () => {
  expect(applyPatch(null, encode(null, { a: 1 }))).toEqual({ a: 1 })
  expect(applyPatch({ a: 1 }, encode({ a: 1 }, null))).toBeNull()
})
