import type { FeatureCollection, Geometry } from 'geojson'
import { divIcon, type LayerGroup, type Map as LeafletMap, marker as leafletMarker } from 'leaflet'
import type { Marker } from '../markers/marker.ts'
import { namesWithRoom } from '../outline/names-with-room.ts'
import { type NamePosition, namePosition } from './name-position.ts'
import type { NamedArea } from './read-topology.ts'

export interface AreaName extends NamePosition {
  name: string
}

/** The pane for names: above the areas, below the buttons, and out of the way of pointer and screen reader. */
export function createNamePane(map: LeafletMap): void {
  const pane = map.createPane('names')
  pane.setAttribute('aria-hidden', 'true')
}

/** The names of areas, each with its place on the map. */
export function areaNames({ features }: FeatureCollection<Geometry, NamedArea>): AreaName[] {
  return features.flatMap(({ geometry, properties }) => {
    const position = namePosition(geometry)
    return position ? [{ ...position, name: properties.name }] : []
  })
}

/** Writes the names of those areas that have room for it at the map's zoom level, beside markers and other names. */
export function drawAreaNames(
  map: LeafletMap,
  group: LayerGroup,
  names: readonly AreaName[],
  markers: readonly Marker[],
): void {
  group.clearLayers()
  const placed = names.map(({ name, latitude, longitude, west, east }) => {
    const { x, y } = map.project([latitude, longitude])
    const areaWidth = map.project([latitude, east]).x - map.project([latitude, west]).x
    return { name, latitude, longitude, x, y, areaWidth }
  })
  const spots = markers.map(({ latitude, longitude }) => map.project([latitude, longitude]))
  for (const { name, latitude, longitude } of namesWithRoom(placed, spots)) {
    const text = document.createElement('span')
    text.textContent = name
    const icon = divIcon({ className: 'map-name', html: text, iconSize: [0, 0] })
    group.addLayer(
      leafletMarker([latitude, longitude], { icon, pane: 'names', interactive: false, keyboard: false }),
    )
  }
}
