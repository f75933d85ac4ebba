import { expect, it } from 'vitest'
import { createProblemWatch } from './problem-watch.ts'

it('tells of each fault once, and again when it comes back', () => {
  const fresh = createProblemWatch()
  const [one, other] = ['title', 'slug'].map((field) => ({
    documentId: 'a',
    type: 'page',
    field,
    message: 'x',
  }))
  if (!one || !other) throw new Error('two faults')
  expect(fresh([one])).toEqual([one])
  expect(fresh([one, other])).toEqual([other])
  expect(fresh([other])).toEqual([])
  expect(fresh([one, other])).toEqual([one])
})
