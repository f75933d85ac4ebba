import type { FeatureCollection, Geometry } from 'geojson'
import { divIcon, type LayerGroup, type Map as LeafletMap, marker } from 'leaflet'
import { nameFits } from './name-fits.ts'
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

/** Writes the names of those areas that are wide enough at the map's zoom level. */
export function drawAreaNames(map: LeafletMap, group: LayerGroup, names: readonly AreaName[]): void {
  group.clearLayers()
  for (const { name, latitude, longitude, west, east } of names) {
    const width = map.project([latitude, east]).x - map.project([latitude, west]).x
    if (!nameFits(name, width)) continue
    const text = document.createElement('span')
    text.textContent = name
    const icon = divIcon({ className: 'map-name', html: text, iconSize: [0, 0] })
    group.addLayer(
      marker([latitude, longitude], { icon, pane: 'names', interactive: false, keyboard: false }),
    )
  }
}
