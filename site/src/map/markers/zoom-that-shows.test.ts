import { expect, it } from 'vitest'
import { examplePerson } from '../people/example-person.ts'
import { createMarkerIndex } from './marker-index.ts'
import { zoomThatShows } from './zoom-that-shows.ts'

const index = createMarkerIndex([
  examplePerson({ id: 'bochum', latitude: 51.4818, longitude: 7.2196 }),
  examplePerson({ id: 'herne', latitude: 51.5388, longitude: 7.2257 }),
  examplePerson({ id: 'aachen', latitude: 50.7735, longitude: 6.0848 }),
])

it('zooms in until the person stands alone', () => {
  const shown = zoomThatShows(index, 'herne', 7.5)
  expect(shown?.marker.people.map(({ id }) => id)).toEqual(['herne'])
  expect(index.at((shown?.zoom ?? 0) - 1).some(({ splitsAt }) => splitsAt !== null)).toBe(true)
})

it('keeps the zoom level when the person already stands alone', () => {
  expect(zoomThatShows(index, 'aachen', 7.5)?.zoom).toBe(7.5)
})

it('finds nobody who is not on the map', () => {
  expect(zoomThatShows(index, 'koeln', 7)).toBeNull()
})
