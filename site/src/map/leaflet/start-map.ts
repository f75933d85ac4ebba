import { layerGroup } from 'leaflet'
import type { Marker } from '../markers/marker.ts'
import { createMarkerIndex, zoomRange } from '../markers/marker-index.ts'
import { zoomThatShows } from '../markers/zoom-that-shows.ts'
import type { Bounds } from '../outline/projection.ts'
import type { Person } from '../people/person.ts'
import { createBasemap } from './basemap.ts'
import { createMap, fitting, toLatLngBounds } from './create-map.ts'
import { createMarkerLayer } from './marker-layer.ts'
import { createPopup, type Popup } from './popup.ts'
import { wheelOnRequest } from './wheel-on-request.ts'

export interface MapOptions {
  people: readonly Person[]
  /** What to show first. */
  bounds: Bounds
  /** AGS of the area to stand out, or null. */
  chosenArea: string | null
  /** No animations. */
  calm: boolean
  /** A marker was activated whose people are to be shown in the popup. */
  onOpen(marker: Marker): void
  /** Something beside the markers was clicked. */
  onLeave(): void
  onZoom(possible: { closer: boolean; farther: boolean }): void
  /** Boundaries could not be fetched; people are still on the map. */
  onFailure(cause: unknown): void
}

export interface MapHandle {
  popup: Popup
  zoomBy(steps: number): void
  showAll(): void
  /** Zooms in as far as needed to show a person's contact, and opens it. */
  showPerson(id: string): void
  focusPerson(id: string): void
  destroy(): void
}

/** Starts Leaflet in an element of the page. In the browser only: Leaflet reads `window` when it is imported. */
export function startMap(container: HTMLElement, options: MapOptions): MapHandle {
  const { people, bounds, chosenArea, calm, onOpen, onFailure } = options
  const animate = { animate: !calm }
  const map = createMap(container, bounds, calm)
  const index = createMarkerIndex(people)
  const markers = createMarkerLayer(map, layerGroup().addTo(map), index, calm, activate)
  wheelOnRequest(map)
  zoomKeysOnMarkers(container, (steps) => map.setZoom(map.getZoom() + steps, animate))

  function activate(marker: Marker): void {
    if (marker.splitsAt === null) onOpen(marker)
    else map.setView([marker.latitude, marker.longitude], marker.splitsAt, animate)
  }

  function reportZoom(): void {
    options.onZoom({ closer: map.getZoom() < zoomRange.max, farther: map.getZoom() > zoomRange.min })
  }

  const basemap = createBasemap(map, chosenArea)
  const drawBasemap = () => basemap.then((drawn) => drawn.draw(index.at(map.getZoom()))).catch(onFailure)

  map.on('zoomend', () => {
    markers.draw()
    reportZoom()
    void drawBasemap()
  })
  map.on('click', options.onLeave)
  markers.draw()
  reportZoom()
  void drawBasemap()

  return {
    popup: createPopup(map, calm),
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps, animate),
    showAll: () => map.fitBounds(toLatLngBounds(bounds), { ...fitting, ...animate }),
    showPerson(id) {
      const shown = zoomThatShows(index, id, map.getZoom())
      if (!shown) return
      map.setView([shown.marker.latitude, shown.marker.longitude], shown.zoom, { animate: false })
      onOpen(shown.marker)
    },
    focusPerson: markers.focusPerson,
    destroy: () => map.remove(),
  }
}

/** Leaflet knows plus and minus while the map itself has focus; here they work on its buttons as well. */
function zoomKeysOnMarkers(container: HTMLElement, zoomBy: (steps: number) => void): void {
  container.addEventListener('keydown', ({ target, key }) => {
    if (target === container) return
    if (key === '+') zoomBy(1)
    if (key === '-') zoomBy(-1)
  })
}
