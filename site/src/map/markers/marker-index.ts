import Supercluster from 'supercluster'
import type { Person } from '../people/person.ts'
import type { Marker } from './marker.ts'

/** Zoom range of the map; at 12 a kilometre is some 40 pixels and any two places can be told apart. */
export const zoomRange = { min: 6, max: 12 } as const

/** Twice the radius of a button plus a little air, in pixels: closer than that, two buttons would overlap. */
const BUTTON_DISTANCE = 46

/** Side of the world at zoom 0 in pixels, as Leaflet counts; supercluster's own default is twice that. */
const WORLD_AT_ZOOM_0 = 256

const ALL_OF_THE_WORLD: [number, number, number, number] = [-180, -85, 180, 85]

export interface MarkerIndex {
  /**
   * The markers of all people, wherever the map stands: so the keyboard reaches everybody, not just those in view.
   * @param zoom any zoom level; between two whole ones the coarser counts
   * @returns in the order of the list, each by its first person
   */
  at(zoom: number): Marker[]
}

/** Groups people into markers that do not overlap, for every zoom level at once. */
export function createMarkerIndex(people: readonly Person[]): MarkerIndex {
  const index = new Supercluster<{ position: number }>({
    minZoom: zoomRange.min,
    maxZoom: zoomRange.max,
    radius: BUTTON_DISTANCE,
    extent: WORLD_AT_ZOOM_0,
  })
  index.load(
    people.map(({ longitude, latitude }, position) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: { position },
    })),
  )
  return {
    at(zoom) {
      const features = index.getClusters(ALL_OF_THE_WORLD, Math.floor(zoom))
      return features.map(toMarker).sort((a, b) => order(a) - order(b))
    },
  }

  function toMarker(feature: ReturnType<typeof index.getClusters>[number]): Marker {
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates
    const { properties } = feature
    if (!('cluster_id' in properties)) return marker([properties.position], latitude, longitude, null)
    const leaves = index.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY)
    const splitsAt = index.getClusterExpansionZoom(properties.cluster_id)
    return marker(
      leaves.map((leaf) => leaf.properties.position),
      latitude,
      longitude,
      splitsAt > zoomRange.max ? null : splitsAt,
    )
  }

  function marker(positions: number[], latitude: number, longitude: number, splitsAt: number | null): Marker {
    const members = positions.sort((a, b) => a - b).flatMap((position) => people[position] ?? [])
    const key = members.map(({ id }) => id).join(' ')
    return { key, latitude, longitude, people: members as [Person, ...Person[]], splitsAt }
  }

  function order({ people: [first] }: Marker): number {
    return people.indexOf(first)
  }
}
