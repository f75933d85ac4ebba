import { municipalities, municipalityByAgs } from '@iqz/shared/geography/municipalities.ts'
import { expect, it } from 'vitest'
import { surroundingsOf } from './surroundings.ts'

it('draws every municipality with a neighbour, itself in sight, in less than 10 KB', () => {
  for (const municipality of municipalities) {
    const drawing = surroundingsOf(municipality)
    const [x, y] = drawing.projection.project([municipality.longitude, municipality.latitude])
    expect(x > 0 && x < drawing.projection.width && y > 0 && y < drawing.projection.height).toBe(true)
    expect(drawing.municipality).toMatch(/^M/)
    expect(drawing.neighbours).toMatch(/^M/)
    expect(JSON.stringify(drawing).length).toBeLessThan(10_000)
  }
})

it('writes the names of neighbours, not its own', () => {
  const bochum = municipalityByAgs('05911000')
  const names = bochum && surroundingsOf(bochum).names.map(({ name }) => name)
  expect(names).toContain('Witten')
  expect(names).not.toContain('Bochum')
})
