import { ink } from './palette.ts'
import { circle, path, scrap, stroke } from './shapes.ts'

/** A sun with two halos of paper. */
export const sunDisc = (x: number, y: number, r: number, color: string = ink.sun) =>
  circle(x, y, r * 1.9, color, { opacity: 0.16 }) +
  circle(x, y, r * 1.42, color, { opacity: 0.28 }) +
  scrap(circle(x, y, r, color))

export const cloud = (x: number, y: number, width: number, color: string = ink.paper) => {
  const w = width / 100
  return scrap(
    path(
      `M${x} ${y} C${x - 14 * w} ${y} ${x - 12 * w} ${y - 20 * w} ${x + 6 * w} ${y - 18 * w} C${x + 8 * w} ${y - 40 * w} ${x + 42 * w} ${y - 42 * w} ${x + 48 * w} ${y - 24 * w} C${x + 60 * w} ${y - 34 * w} ${x + 82 * w} ${y - 26 * w} ${x + 80 * w} ${y - 14 * w} C${x + 96 * w} ${y - 14 * w} ${x + 96 * w} ${y} ${x + 84 * w} ${y} Z`,
      color,
    ),
  )
}

export const bird = (x: number, y: number, size: number, color: string = ink.deep) =>
  stroke(
    [
      [x - size, y - size * 0.3],
      [x - size * 0.4, y - size * 0.7],
      [x, y],
    ],
    color,
    size * 0.16,
  ) +
  stroke(
    [
      [x, y],
      [x + size * 0.4, y - size * 0.7],
      [x + size, y - size * 0.3],
    ],
    color,
    size * 0.16,
  )
