import { expect, it } from 'vitest'
import { postcodeRanges } from './_postcode-ranges.ts'

it('names the few postcodes of a small municipality', () => {
  expect(postcodeRanges(['44787', '44789'])).toBe('44787, 44789')
})

it('names the first, the last and the number of the many of a city', () => {
  const many = Array.from({ length: 20 }, (_, n) => String(50667 + n))
  expect(postcodeRanges(many)).toBe('50667 bis 50686 (20 Postleitzahlen)')
})
