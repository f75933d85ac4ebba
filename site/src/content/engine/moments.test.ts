import { expect, it } from 'vitest'
import { Moments } from './moments.ts'

const momentsOf = (...times: number[]) => {
  const moments = new Moments()
  for (const time of times) moments.add(time)
  return moments
}

it('gives those that have come, each once, in order', () => {
  const moments = momentsOf(30, 10, 20, 10)
  expect(moments.takeUntil(20)).toEqual([10, 20])
  expect(moments.takeUntil(20)).toEqual([])
  expect(moments.takeUntil(99)).toEqual([30])
})

it('tells the earliest that is still asked about', () => {
  const moments = momentsOf(30, 10, 20)
  expect(moments.earliest((moment) => moment !== 10)).toBe(20)
  expect(moments.earliest(() => false)).toBeNull()
})

it('takes up again what was forgotten', () => {
  const moments = momentsOf(10)
  expect(moments.earliest(() => false)).toBeNull()
  moments.add(10)
  expect(moments.earliest(() => true)).toBe(10)
})
