import { expect, it } from 'vitest'
import { pathData } from './path-data.ts'
import type { Position, Projection } from './projection.ts'

const plain: Projection = { width: 10, height: 10, project: ([x, y]) => [x, y] }
const square: Position[] = [
  [1, 1],
  [5, 1],
  [5, 5],
  [1, 5],
  [1, 1],
]

it('draws a ring with relative steps and closes it', () => {
  expect(pathData([square], plain, true)).toBe('M1 1l4 0 0 4-4 0z')
})

it('draws an open line to its last point', () => {
  expect(pathData([square.slice(0, 3)], plain, false)).toBe('M1 1l4 0 0 4')
})

it('leaves out points that fall on their predecessor', () => {
  expect(
    pathData(
      [
        [
          [0, 0],
          [0.2, 0.1],
          [3, 0],
        ],
      ],
      plain,
      false,
    ),
  ).toBe('M0 0l3 0')
})

it('leaves out a ring too small to be seen', () => {
  expect(
    pathData(
      [
        [
          [0, 0],
          [0.2, 0],
          [0.2, 0.2],
          [0, 0],
        ],
      ],
      plain,
      true,
    ),
  ).toBe('')
})

it('draws several lines one after another', () => {
  const line: Position[] = [
    [0, 0],
    [1, 0],
  ]
  expect(pathData([line, line], plain, false)).toBe('M0 0l1 0M0 0l1 0')
})
