import { expect, it } from 'vitest'
import { percentile } from './percentile.ts'

it('gives a sample below which so many lie', () => {
  const samples = [30, 10, 20, 40, 50, 60, 70, 80, 90, 100]
  expect(percentile(samples, 50)).toBe(50)
  expect(percentile(samples, 95)).toBe(100)
  expect(percentile([7], 95)).toBe(7)
})

it('invents nothing where nothing was measured', () => {
  expect(() => percentile([], 50)).toThrow('Nothing was measured.')
})
