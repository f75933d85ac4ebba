import fc from 'fast-check'
import { evaluateSync, parse } from 'groq-js'
import { expect, test } from 'vitest'
import { compareValues } from './compare-values.ts'

const value = fc.oneof(
  fc.integer(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, ['a'], { current: 'a' }),
)

test('values of all types come in the order of groq-js', () => {
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const ordered = evaluateSync(parse('$values | order(@)', { params: { values } }), {
        params: { values },
      })
      expect(values.toSorted(compareValues)).toEqual(ordered.data)
    }),
  )
})
