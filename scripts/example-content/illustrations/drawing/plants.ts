import { ink } from './palette.ts'
import { at, circle, ellipse, path, rect, scrap, stroke } from './shapes.ts'

/** A round tree; x and y are the foot of the trunk. */
export function tree(
  x: number,
  y: number,
  height: number,
  color: string = ink.teal,
  light: string = ink.mint,
) {
  const parts = [
    path('M-4 0 L-2.5 -55 L2.5 -55 L4 0 Z', ink.bark),
    stroke(
      [
        [0, -34],
        [10, -46],
      ],
      ink.bark,
      2.4,
    ),
    ellipse(0, -66, 27, 33, color),
    ellipse(-8, -76, 12, 15, light, { opacity: 0.35 }),
  ]
  return scrap(at(x, y, parts, height / 100))
}

/** A slim tree like a leaf on a stem. */
export function poplar(x: number, y: number, height: number, color: string = ink.forest) {
  const parts = [
    path('M0 -100 C22 -70 20 -22 0 -14 C-20 -22 -22 -70 0 -100 Z', color),
    stroke(
      [
        [0, 0],
        [0, -74],
      ],
      ink.paper,
      1.6,
      { opacity: 0.55 },
    ),
    stroke(
      [
        [0, -34],
        [9, -46],
      ],
      ink.paper,
      1.2,
      { opacity: 0.45 },
    ),
    stroke(
      [
        [0, -44],
        [-9, -56],
      ],
      ink.paper,
      1.2,
      { opacity: 0.45 },
    ),
  ]
  return scrap(at(x, y, parts, height / 100))
}

/** A low bush; x and y are the middle of its foot. */
export function bush(x: number, y: number, width: number, color: string = ink.forest) {
  const w = width / 100
  return scrap(
    path(
      `M${x - 50 * w} ${y} C${x - 54 * w} ${y - 34 * w} ${x - 26 * w} ${y - 44 * w} ${x - 16 * w} ${y - 34 * w} C${x - 8 * w} ${y - 62 * w} ${x + 26 * w} ${y - 56 * w} ${x + 24 * w} ${y - 34 * w} C${x + 44 * w} ${y - 42 * w} ${x + 56 * w} ${y - 22 * w} ${x + 50 * w} ${y} Z`,
      color,
    ),
  )
}

/** A sunflower; x and y are where it leaves the ground. */
export function sunflower(x: number, y: number, height: number) {
  const petals = Array.from({ length: 12 }, (_, index) =>
    at(0, -88, [ellipse(0, -14, 4.4, 9, ink.ochre)], 1, index * 30),
  )
  return at(
    x,
    y,
    [
      stroke(
        [
          [0, 0],
          [3, -44],
          [0, -86],
        ],
        ink.forest,
        4,
      ),
      ellipse(11, -40, 12, 5, ink.teal, { transform: 'rotate(-28 11 -40)' }),
      ellipse(-11, -28, 12, 5, ink.teal, { transform: 'rotate(28 -11 -28)' }),
      ...petals,
      circle(0, -88, 9, ink.bark),
    ],
    height / 100,
  )
}

/** A potted plant; x and y are the middle of the pot's foot. */
export function pottedPlant(x: number, y: number, height: number, pot: string = ink.coral) {
  const leaf = (angle: number, color: string) =>
    at(0, -34, [path('M0 0 C14 -16 12 -46 0 -62 C-12 -46 -14 -16 0 0 Z', color)], 1, angle)
  const parts = [
    leaf(-48, ink.teal),
    leaf(48, ink.teal),
    leaf(-22, ink.forest),
    leaf(24, ink.forest),
    leaf(0, ink.mint),
    path('M-20 -38 L20 -38 L15 0 L-15 0 Z', pot),
    rect(-22, -44, 44, 9, pot, { rx: 3 }),
  ]
  return scrap(at(x, y, parts, height / 100))
}
