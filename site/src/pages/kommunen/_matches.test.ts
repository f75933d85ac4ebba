import { expect, it } from 'vitest'
import { matches } from './_matches.ts'

const muenster = { name: 'Münster', postcodes: ['48143', '48145'] }

it.each(['', 'Münster', 'muenster', 'münst', 'MÜN', '48145', '481', '48 143'])(
  'finds Münster by "%s"',
  (typed) => {
    expect(matches(typed, muenster)).toBe(true)
  },
)

it.each(['Bochum', '44801', '8143'])('does not find Münster by "%s"', (typed) => {
  expect(matches(typed, muenster)).toBe(false)
})

it('finds names with blanks and hyphens', () => {
  const holte = { name: 'Schloß Holte-Stukenbrock', postcodes: [] }
  expect(matches('schloss holte stuken', holte)).toBe(true)
})
