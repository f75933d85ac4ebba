/** A point in pixels of the picture, y downwards. */
export type Point = readonly [x: number, y: number]

/** SVG attributes beyond those that a shape sets itself, e.g. `opacity: 0.5`. */
export type Attributes = Record<string, string | number>

const attributes = (given: Attributes) =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('')

const round = (value: number) => Math.round(value * 100) / 100

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
) => `<rect${attributes({ x, y, width, height, fill, ...more })}/>`

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}) =>
  `<circle${attributes({ cx, cy, r, fill, ...more })}/>`

export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {},
) => `<ellipse${attributes({ cx, cy, rx, ry, fill, ...more })}/>`

export const path = (d: string, fill: string, more: Attributes = {}) =>
  `<path${attributes({ d: d.replace(/-?\d+\.\d+/g, (number) => String(round(Number(number)))), fill, ...more })}/>`

export const polygon = (points: readonly Point[], fill: string, more: Attributes = {}) =>
  `<polygon${attributes({ points: points.map((point) => point.map(round).join(',')).join(' '), fill, ...more })}/>`

/** A stroke with round ends through the points, as a smooth curve when there are three. */
export function stroke(points: readonly Point[], color: string, width: number, more: Attributes = {}) {
  const [[x0, y0] = [0, 0], ...rest] = points
  const d =
    rest.length === 2
      ? `M${x0} ${y0} Q${rest[0]?.join(' ')} ${rest[1]?.join(' ')}`
      : `M${x0} ${y0} ${rest.map(([x, y]) => `L${x} ${y}`).join(' ')}`
  return path(d, 'none', {
    stroke: color,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  })
}

export const group = (parts: readonly string[], more: Attributes = {}) =>
  `<g${attributes(more)}>${parts.join('')}</g>`

/** The parts as one sheet of paper that throws a soft shadow on what lies below. */
export const sheet = (...parts: string[]) => group(parts, { filter: 'url(#paper)' })

/** The same with a smaller shadow, for small things. */
export const scrap = (...parts: string[]) => group(parts, { filter: 'url(#scrap)' })

export const at = (x: number, y: number, parts: readonly string[], scale = 1, rotate = 0) =>
  group(parts, {
    transform: `translate(${round(x)} ${round(y)}) rotate(${round(rotate)}) scale(${round(scale)})`,
  })

/** A smooth line through the points, closed downwards at `bottom`: a hill, a wave, a bank. */
export function ridge(points: readonly Point[], bottom: number, fill: string, more: Attributes = {}) {
  const curve = points.slice(1).map(([x, y], index) => {
    const [px, py] = points[index] ?? [0, 0]
    const middle = (px + x) / 2
    return `C${middle} ${py} ${middle} ${y} ${x} ${y}`
  })
  const [[x0, y0] = [0, 0]] = points
  const [xn] = points.at(-1) ?? [0, 0]
  return path(`M${x0} ${y0} ${curve.join(' ')} L${xn} ${bottom} L${x0} ${bottom} Z`, fill, more)
}
