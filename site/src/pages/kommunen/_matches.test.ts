import { expect, it } from 'vitest'
import { matches } from './_matches.ts'

const muenster = { name: 'Münster', postcodes: ['48143', '48145'] }

it.each([
  ...['', ' ', 'Münster', 'muenster', 'münst', 'MÜN', '48145', '481', '48 143'],
  ...['48143 Münster', '48 143 münst', 'Münster, 48145'],
])('finds Münster by "%s"', (typed) => {
  expect(matches(typed, muenster)).toBe(true)
})

it.each(['Bochum', '44801', '8143', '48143 Bochum', '44801 Münster', '!', '-'])(
  'does not find Münster by "%s"',
  (typed) => {
    expect(matches(typed, muenster)).toBe(false)
  },
)

it('finds names with blanks and hyphens', () => {
  const holte = { name: 'Schloß Holte-Stukenbrock', postcodes: [] }
  expect(matches('schloss holte stuken', holte)).toBe(true)
})

it.each(['Sankt Augustin', 'St. Augustin', 'st.', 'St Augustin', '53757 St.Augustin', 'august'])(
  'finds Sankt Augustin by "%s"',
  (typed) => {
    expect(matches(typed, { name: 'Sankt Augustin', postcodes: ['53757'] })).toBe(true)
  },
)

it('takes "St" for Sankt only where it is a word', () => {
  expect(matches('St', { name: 'Steinfurt', postcodes: [] })).toBe(true)
  expect(matches('Horst ', { name: 'Horstmar', postcodes: [] })).toBe(true)
})
