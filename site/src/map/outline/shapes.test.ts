import { municipalities } from '@iqz/shared/geography/municipalities.ts'
import { expect, it } from 'vitest'
import { areaBounds, areaPath, districtBorders, regionBorders, statePath } from './shapes.ts'

it('has a boundary around every municipality, its Kreis and its Regierungsbezirk', () => {
  for (const { ags, latitude, longitude } of municipalities) {
    for (const area of [ags, ags.slice(0, 5), ags.slice(0, 3)]) {
      expect(areaPath(area)).toMatch(/^M\d/)
      const [west, south, east, north] = areaBounds(area)
      expect(longitude > west && longitude < east && latitude > south && latitude < north).toBe(true)
    }
  }
})

it('keeps the outline that stands in a page below 20 KB', () => {
  expect((statePath + districtBorders + regionBorders).length).toBeLessThan(20_000)
})

it('refuses an area outside North Rhine-Westphalia', () => {
  expect(() => areaPath('09162')).toThrow('No boundary for AGS 09162')
})
