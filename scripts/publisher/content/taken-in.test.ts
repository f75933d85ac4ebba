import { expect, it } from 'vitest'
import { createTakenIn } from './taken-in.ts'

it('marks the same documents alike, however they were come by, and others differently', () => {
  const marked = createTakenIn([
    ['a', '1'],
    ['b', '1'],
  ])
  const mark = marked.mark()
  expect(
    createTakenIn([
      ['b', '1'],
      ['a', '1'],
    ]).mark(),
  ).toBe(mark)
  marked.set('a', '2')
  const edited = marked.mark()
  marked.set('b', null)
  expect(new Set([mark, edited, marked.mark(), createTakenIn().mark()]).size).toBe(4)
  marked.set('b', '1')
  marked.set('a', '1')
  expect(marked.mark()).toBe(mark)
  expect([...marked.revisions]).toEqual([
    ['a', '1'],
    ['b', '1'],
  ])
})
