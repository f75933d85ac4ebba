/** West, south, east, north in degrees (WGS84). */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

export type Position = readonly [longitude: number, latitude: number]

export interface Projection {
  /** Size of the drawing in its own units. */
  width: number
  height: number
  /** From degrees to drawing units, x to the right and y downwards; not rounded. */
  project(position: Position): [x: number, y: number]
}

/**
 * A flat drawing of a small part of the earth: degrees of longitude are shortened by the cosine of the middle
 * latitude, which at the size of North Rhine-Westphalia is off by less than half a percent.
 * @param bounds the part to show; it fills the width
 * @param width of the drawing, in its own units
 */
export function createProjection([west, south, east, north]: Bounds, width: number): Projection {
  const scale = width / (east - west)
  const stretch = 1 / Math.cos(((south + north) / 2) * (Math.PI / 180))
  return {
    width,
    height: Math.ceil((north - south) * scale * stretch),
    project: ([longitude, latitude]) => [(longitude - west) * scale, (north - latitude) * scale * stretch],
  }
}
