import { expect, it } from 'vitest'
import { inOrderOf } from './in-order-of.ts'

it('gives what is wanted of a list in its order, without what is not in it', () => {
  const list = Array.from({ length: 12 }, (_, index) => `event-${index}`)
  expect(inOrderOf(list, ['event-11', 'event-2', 'anderes', 'event-10'])).toEqual([
    'event-2',
    'event-10',
    'event-11',
  ])
})
