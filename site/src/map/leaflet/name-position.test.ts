import { expect, it } from 'vitest'
import { namePosition } from './name-position.ts'

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]

it('is the middle of a square', () => {
  expect(namePosition({ type: 'Polygon', coordinates: [square(7, 51, 2)] })).toEqual({
    longitude: expect.closeTo(8),
    latitude: expect.closeTo(52),
    west: 7,
    east: 9,
  })
})

it('is in the largest part of an area with several', () => {
  const position = namePosition({
    type: 'MultiPolygon',
    coordinates: [[square(0, 0, 1)], [square(10, 10, 4)]],
  })
  expect(position).toMatchObject({ west: 10, longitude: expect.closeTo(12) })
})

it('is nowhere for a point', () => {
  expect(namePosition({ type: 'Point', coordinates: [7, 51] })).toBeNull()
})
