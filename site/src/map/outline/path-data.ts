import type { Position, Projection } from './projection.ts'

/**
 * Turns lines into the `d` of an SVG path, as short as it gets: whole drawing units, relative steps, and points that
 * fall on their predecessor left out.
 * @param lines positions in degrees
 * @param closed whether each line is the ring of an area; rings of fewer than three distinct points vanish
 */
export function pathData(lines: readonly (readonly Position[])[], projection: Projection, closed: boolean) {
  return lines.map((line) => linePath(line, projection, closed)).join('')
}

function linePath(line: readonly Position[], projection: Projection, closed: boolean): string {
  const points = distinctPoints(line, projection)
  const [first, ...rest] = points
  const last = points.at(-1)
  if (closed && first && last && rest.length > 0 && last[0] === first[0] && last[1] === first[1]) rest.pop()
  if (!first || rest.length < (closed ? 2 : 1)) return ''
  let [x, y] = first
  let steps = ''
  for (const [nextX, nextY] of rest) {
    steps += `${steps ? separator(nextX - x) : ''}${nextX - x}${separator(nextY - y)}${nextY - y}`
    x = nextX
    y = nextY
  }
  return `M${first[0]} ${first[1]}l${steps}${closed ? 'z' : ''}`
}

/** A minus sign separates numbers by itself. */
const separator = (value: number) => (value < 0 ? '' : ' ')

function distinctPoints(line: readonly Position[], projection: Projection): [number, number][] {
  const points: [number, number][] = []
  for (const position of line) {
    const [x, y] = projection.project(position)
    const point: [number, number] = [Math.round(x), Math.round(y)]
    const previous = points.at(-1)
    if (previous?.[0] !== point[0] || previous[1] !== point[1]) points.push(point)
  }
  return points
}
