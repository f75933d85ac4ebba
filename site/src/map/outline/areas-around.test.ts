import { municipalityByAgs } from '@iqz/shared/geography/municipalities.ts'
import { expect, it } from 'vitest'
import { areasAround } from './areas-around.ts'

it('names a town, its Kreis and its Regierungsbezirk, and a town without a Kreis once', () => {
  const told = ['05954036', '05911000'].map((ags) => {
    const municipality = municipalityByAgs(ags)
    return municipality && areasAround(municipality)
  })
  expect(told).toEqual([
    'Stadt Witten, Ennepe-Ruhr-Kreis, Regierungsbezirk Arnsberg.',
    'Stadt Bochum, Regierungsbezirk Arnsberg.',
  ])
})
