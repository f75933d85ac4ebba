import { describe, expect, it } from 'vitest'
import { districtByAgs, districtBySlug, districts } from './districts.ts'
import { municipalities, municipalitiesWithin, municipalityByAgs } from './municipalities.ts'
import { municipalitiesByPostcode } from './municipalities-by-postcode.ts'
import { regionByAgs, regionBySlug, regions } from './regions.ts'

const names = (list: { name: string }[]) => list.map(({ name }) => name)
const countBy = (kind: string, list: readonly { kind: string }[]) =>
  list.filter((x) => x.kind === kind).length

describe('the 396 municipalities', () => {
  it('are complete by kind', () => {
    expect(municipalities).toHaveLength(396)
    expect(countBy('kreisfreie-stadt', municipalities)).toBe(22)
    expect(countBy('stadt', municipalities)).toBe(250)
    expect(countBy('gemeinde', municipalities)).toBe(124)
  })

  it('are complete by Regierungsbezirk', () => {
    expect(regions.map(({ ags }) => municipalitiesWithin(ags).length)).toEqual([66, 99, 78, 70, 83])
  })

  it('have slugs of their own, made of letters, digits and hyphens', () => {
    const slugs = municipalities.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(396)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('lie within the bounds of North Rhine-Westphalia', () => {
    for (const { latitude, longitude } of municipalities) {
      expect(latitude).toBeGreaterThan(50.3)
      expect(latitude).toBeLessThan(52.6)
      expect(longitude).toBeGreaterThan(5.8)
      expect(longitude).toBeLessThan(9.5)
    }
  })

  it('know their names, Kreis and Regierungsbezirk', () => {
    const rosendahl = municipalityByAgs('05558040')
    expect(rosendahl).toMatchObject({
      displayName: 'Gemeinde Rosendahl',
      slug: 'rosendahl',
      district: { displayName: 'Kreis Coesfeld', slug: 'kreis-coesfeld' },
      region: { displayName: 'Regierungsbezirk Münster', slug: 'muenster' },
    })
    expect(municipalityByAgs('05911000')?.displayName).toBe('Stadt Bochum')
    expect(municipalityByAgs('09162000')).toBeUndefined()
  })
})

describe('the 53 Kreis units', () => {
  it('are complete, each with at least one municipality and a slug of its own', () => {
    expect(districts).toHaveLength(53)
    expect(new Set(districts.map(({ slug }) => slug)).size).toBe(53)
    for (const { ags } of districts) expect(municipalitiesWithin(ags).length).toBeGreaterThan(0)
  })

  it.each([
    ['05558', 'Kreis Coesfeld', 'kreis-coesfeld'],
    ['05162', 'Rhein-Kreis Neuss', 'rhein-kreis-neuss'],
    ['05374', 'Oberbergischer Kreis', 'oberbergischer-kreis'],
    ['05958', 'Hochsauerlandkreis', 'hochsauerlandkreis'],
    ['05334', 'Städteregion Aachen', 'staedteregion-aachen'],
    ['05911', 'Stadt Bochum', 'bochum'],
  ])('calls %s "%s"', (ags, displayName, slug) => {
    expect(districtByAgs(ags)).toMatchObject({ displayName, slug })
    expect(districtBySlug(slug)?.ags).toBe(ags)
  })

  it('are found by any longer AGS and not outside NRW', () => {
    expect(districtByAgs('05334002')?.name).toBe('Städteregion Aachen')
    expect(districtByAgs('09162000')).toBeUndefined()
  })
})

describe('the five Regierungsbezirke', () => {
  it('are found by AGS and by slug', () => {
    expect(regionByAgs('05911000')?.name).toBe('Arnsberg')
    expect(regionBySlug('koeln')?.ags).toBe('053')
    expect(regionBySlug('bayern')).toBeUndefined()
  })
})

describe('municipalitiesByPostcode', () => {
  it('finds by a postcode that covers an area', () => {
    expect(names(municipalitiesByPostcode('48720'))).toEqual(['Rosendahl'])
  })

  it('finds by the postcode of a town hall that covers no area', () => {
    expect(names(municipalitiesByPostcode('45121'))).toEqual(['Essen'])
  })

  it('finds by the beginning of a postcode', () => {
    expect(names(municipalitiesByPostcode(' 4478 '))).toContain('Bochum')
  })

  it.each(['', 'Bochum', '448011', '4 48'])('finds nothing for "%s"', (text) => {
    expect(municipalitiesByPostcode(text)).toEqual([])
  })
})
