import { describe, expect, it } from 'vitest'
import { refuseMassRemoval } from './refuse-mass-removal.ts'

const names = (count: number) => Array.from({ length: count }, (_, index) => `article-${index}`)
const refused = (known: number, left: number) => () =>
  refuseMassRemoval(names(known), new Set(names(left)), 'documents')

describe('refuseMassRemoval', () => {
  it.each([
    [20, 9],
    [20, 0],
    [10_000, 4_999],
  ])('refuses when of %i documents %i are left', (known, left) => {
    expect(refused(known, left)).toThrow(/SANITY_DATASET and SANITY_API_TOKEN/)
  })

  it.each([
    [20, 10],
    [19, 0],
    [0, 0],
    [20, 500],
  ])('lets go when of %i documents %i are left', (known, left) => {
    expect(refused(known, left)).not.toThrow()
  })
})
