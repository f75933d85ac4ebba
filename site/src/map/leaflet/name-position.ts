import type { Geometry, Position } from 'geojson'

export interface NamePosition {
  latitude: number
  longitude: number
  /** Longitudes of the westernmost and easternmost point of the part that bears the name. */
  west: number
  east: number
}

/** Where to write an area's name: the centre of gravity of its largest part. Null for what is not an area. */
export function namePosition(geometry: Geometry): NamePosition | null {
  const parts =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : []
  const centres = parts.flatMap(([outer]) => (outer ? [centreOf(outer)] : []))
  const [largest] = centres.sort((a, b) => b.size - a.size)
  return largest ? largest.position : null
}

/** Shoelace formula; the earth's curvature does not matter at the size of a Kreis. */
function centreOf(ring: Position[]): { size: number; position: NamePosition } {
  let doubleArea = 0
  let x = 0
  let y = 0
  ring.forEach(([x1 = 0, y1 = 0], n) => {
    const [x2 = 0, y2 = 0] = ring[(n + 1) % ring.length] ?? []
    const cross = x1 * y2 - x2 * y1
    doubleArea += cross
    x += (x1 + x2) * cross
    y += (y1 + y2) * cross
  })
  const longitudes = ring.map(([longitude = 0]) => longitude)
  return {
    size: Math.abs(doubleArea),
    position: {
      longitude: x / (3 * doubleArea),
      latitude: y / (3 * doubleArea),
      west: Math.min(...longitudes),
      east: Math.max(...longitudes),
    },
  }
}
