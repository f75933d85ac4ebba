import type { Marker } from './marker.ts'
import { type MarkerIndex, zoomRange } from './marker-index.ts'

/**
 * The smallest zoom level, not below the given one, at which the marker of a person opens a contact instead of
 * zooming in further, together with that marker.
 * @returns null when the person is not on the map
 */
export function zoomThatShows(
  index: MarkerIndex,
  personId: string,
  from: number,
): { zoom: number; marker: Marker } | null {
  for (let zoom = from; ; zoom = Math.min(Math.floor(zoom) + 1, zoomRange.max)) {
    const marker = index.at(zoom).find(({ people }) => people.some(({ id }) => id === personId))
    if (!marker) return null
    if (marker.splitsAt === null || zoom >= zoomRange.max) return { zoom, marker }
  }
}
