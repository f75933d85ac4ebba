import { stateProjection } from './shapes.ts'

export interface Dot {
  x: number
  y: number
}

/** Where to draw dots for places in a drawing, of the state or another; places that fall on the same spot get one dot. */
export function dots(
  places: readonly { latitude: number; longitude: number }[],
  projection = stateProjection,
): Dot[] {
  const spots = new Map<string, Dot>()
  for (const { latitude, longitude } of places) {
    const [x, y] = projection.project([longitude, latitude]).map(Math.round) as [number, number]
    spots.set(`${x} ${y}`, { x, y })
  }
  return [...spots.values()]
}
