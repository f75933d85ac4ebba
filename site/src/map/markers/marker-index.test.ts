import { describe, expect, it } from 'vitest'
import { examplePerson } from '../people/example-person.ts'
import type { Marker } from './marker.ts'
import { createMarkerIndex, zoomRange } from './marker-index.ts'

const bochum = { latitude: 51.4818, longitude: 7.2196, municipality: 'Stadt Bochum' }
const herne = { latitude: 51.5388, longitude: 7.2257, municipality: 'Stadt Herne' }
const aachen = { latitude: 50.7735, longitude: 6.0848, municipality: 'Stadt Aachen' }
const people = [
  examplePerson({ id: 'a', ...aachen }),
  examplePerson({ id: 'b', ...bochum }),
  examplePerson({ id: 'c', ...herne }),
  examplePerson({ id: 'd', ...bochum }),
]
const idsOf = (markers: Marker[]) => markers.map((marker) => marker.people.map(({ id }) => id))
const markersAt = (zoom: number) => createMarkerIndex(people).at(zoom)

describe('createMarkerIndex', () => {
  it('puts close neighbours into one marker while the map is small', () => {
    expect(idsOf(markersAt(8))).toEqual([['a'], ['b', 'c', 'd']])
  })

  it('pulls them apart at the zoom level the marker promised', () => {
    const [, cluster] = markersAt(8)
    expect(idsOf(markersAt(cluster?.splitsAt ?? 0))).toEqual([['a'], ['b', 'd'], ['c']])
  })

  it('promises no zoom level for people in the very same place', () => {
    const [, inBochum] = markersAt(zoomRange.max)
    expect(inBochum).toMatchObject({ splitsAt: null, latitude: expect.closeTo(bochum.latitude, 3) })
  })

  it.each([6, 7, 8, 9, 10, 11, 12])('shows everybody exactly once at zoom %i', (zoom) => {
    expect(idsOf(markersAt(zoom)).flat().sort()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('keeps the order of the list', () => {
    expect(idsOf(markersAt(12)).map(([first]) => first)).toEqual(['a', 'b', 'c'])
  })

  it('takes the coarser of two whole zoom levels in between', () => {
    expect(idsOf(markersAt(8.5))).toEqual(idsOf(markersAt(8)))
  })

  it('has no markers for nobody', () => {
    expect(createMarkerIndex([]).at(8)).toEqual([])
  })
})
