import { expect, test } from 'vitest'
import { districtsByName } from './districts-by-name.ts'

test('are in the order of the alphabet, each once, umlauts as ae, oe, ue', () => {
  const ags = ['05962', '05111', '05754', '05111', '05974', '00000', '05911', '05334']
  expect(districtsByName(ags).map(({ name }) => name)).toEqual([
    'Bochum',
    'Düsseldorf',
    'Gütersloh',
    'Märkischer Kreis',
    'Soest',
    'Städteregion Aachen',
  ])
})
