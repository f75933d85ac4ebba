import { municipalities } from '@iqz/shared/geography/municipalities.ts'
import { expect, it } from 'vitest'
import { byFirstLetter } from './_by-first-letter.ts'

it('puts names under their first letter, umlauts under the plain one', () => {
  const groups = byFirstLetter([
    { name: 'Olpe', slug: 'olpe' },
    { name: 'Ahlen', slug: 'ahlen' },
    { name: 'Übach-Palenberg', slug: 'uebach-palenberg' },
    { name: 'Oelde', slug: 'oelde' },
  ])
  expect(groups.map(({ letter, items }) => [letter, ...items.map(({ name }) => name)])).toEqual([
    ['A', 'Ahlen'],
    ['O', 'Oelde', 'Olpe'],
    ['U', 'Übach-Palenberg'],
  ])
})

it('leaves out no municipality', () => {
  expect(byFirstLetter(municipalities).flatMap(({ items }) => items)).toHaveLength(396)
})
