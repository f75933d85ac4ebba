import { ink } from './palette.ts'
import { at, circle, path, polygon, rect, scrap, sheet } from './shapes.ts'

interface HouseLook {
  wall: string
  roof: string
  /** Windows across and storeys. */
  columns?: number
  storeys?: number
  lit?: string
  /** Flat instead of pitched. */
  flat?: boolean
}

/** A house with its foot at x (left edge) and y; width and height of the walls in pixels. */
export function house(x: number, y: number, width: number, height: number, look: HouseLook) {
  const { wall, roof, columns = 2, storeys = 2, lit = ink.sun, flat } = look
  const cellWidth = width / columns
  const cellHeight = height / storeys
  const size = Math.min(cellWidth, cellHeight) * 0.46
  const windows = Array.from({ length: columns * storeys }, (_, index) => {
    const cx = x + (index % columns) * cellWidth + cellWidth / 2
    const cy = y - height + Math.floor(index / columns) * cellHeight + cellHeight / 2
    const dark = (index * 7 + columns + Math.round(width)) % 4 === 0
    return rect(cx - size / 2, cy - size * 0.6, size, size * 1.2, dark ? ink.deep : lit, { rx: size * 0.08 })
  })
  const top = y - height
  const cover = flat
    ? rect(x - 8, top - 14, width + 16, 20, roof, { rx: 3 })
    : polygon(
        [
          [x - 14, top + 4],
          [x + width / 2, top - width * 0.42],
          [x + width + 14, top + 4],
        ],
        roof,
      )
  return sheet(rect(x, top, width, height, wall), cover, ...windows)
}

/** A church with a pointed tower. */
export function church(x: number, y: number, height: number, wall: string = ink.cream) {
  const nave = [
    rect(18, -36, 44, 36, wall),
    polygon(
      [
        [14, -36],
        [40, -58],
        [66, -36],
      ],
      ink.clay,
    ),
  ]
  const tower = [
    rect(0, -62, 22, 62, wall),
    polygon(
      [
        [-3, -62],
        [11, -100],
        [25, -62],
      ],
      ink.deep,
    ),
    circle(11, -50, 5, ink.deep),
  ]
  return sheet(at(x, y, nave, height / 100)) + sheet(at(x, y, tower, height / 100))
}

/** A mine's winding tower with its two wheels, the landmark of the Ruhr. */
export function windingTower(x: number, y: number, height: number, color: string = ink.deep) {
  const wheel = (cx: number) =>
    circle(cx, -88, 11, 'none', { stroke: color, 'stroke-width': 3.4 }) +
    circle(cx, -88, 2.6, color) +
    path(`M${cx} -99 V-77 M${cx - 11} -88 H${cx + 11}`, 'none', { stroke: color, 'stroke-width': 1.6 })
  const parts = [
    path(
      'M-16 0 L-8 -82 M16 0 L8 -82 M-14 -22 L12 -44 M14 -22 L-12 -44 M-11 -46 L9 -68 M11 -46 L-9 -68 M30 0 L8 -66',
      'none',
      { stroke: color, 'stroke-width': 4.4, 'stroke-linecap': 'round' },
    ),
    rect(-18, -84, 36, 6, color),
    wheel(-8),
    wheel(14),
  ]
  return scrap(at(x, y, parts, height / 100))
}
