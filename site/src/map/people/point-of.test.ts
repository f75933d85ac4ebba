import { municipalityByAgs } from '@iqz/shared/geography/municipalities.ts'
import { expect, it } from 'vitest'
import { pointOf } from './point-of.ts'

const bochum = municipalityByAgs('05911000')
if (!bochum) throw new Error('Bochum is missing.')

it("is the municipality's point", () => {
  expect(pointOf({}, bochum)).toEqual({ latitude: bochum.latitude, longitude: bochum.longitude })
})

it('is the place that an editor set', () => {
  const location = { _type: 'geopoint', lat: 51.5, lng: 7.1 } as const
  expect(pointOf({ location }, bochum)).toEqual({ latitude: 51.5, longitude: 7.1 })
})
