import { expect, it } from 'vitest'
import { examplePerson } from '../people/example-person.ts'
import type { Marker } from './marker.ts'
import { markerLabel } from './marker-label.ts'

function markerOf(municipalities: string[], splitsAt: number | null): Marker {
  const people = municipalities.map((municipality, n) => examplePerson({ id: `${n}`, municipality }))
  return { key: '', latitude: 51, longitude: 7, people: people as unknown as Marker['people'], splitsAt }
}

it('names a single person and the municipality', () => {
  expect(markerLabel(markerOf(['Stadt Bochum'], null))).toBe('Anna Beispiel, Stadt Bochum')
})

it('counts people of one place that no zoom pulls apart', () => {
  expect(markerLabel(markerOf(['Stadt Bochum', 'Stadt Bochum'], null))).toBe('2 Personen, Stadt Bochum')
})

it('says that a cluster zooms in', () => {
  expect(markerLabel(markerOf(['Stadt Bochum', 'Stadt Herne'], 9))).toBe(
    '2 Personen, Stadt Bochum und Stadt Herne, Karte hier vergrößern',
  )
})

it('names two places and counts the others', () => {
  const places = ['Stadt Bochum', 'Stadt Herne', 'Stadt Witten']
  expect(markerLabel(markerOf(places, 9))).toContain('Stadt Bochum, Stadt Herne und 1 weitere Kommune,')
  expect(markerLabel(markerOf([...places, 'Stadt Hagen'], 9))).toContain('und 2 weitere Kommunen,')
})
