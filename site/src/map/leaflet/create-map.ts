import { type Map as LeafletMap, latLngBounds, map as leafletMap, svg } from 'leaflet'
import { zoomRange } from '../markers/marker-index.ts'
import type { Bounds } from '../outline/projection.ts'

/** How far one may drag beyond the state, in parts of its size: enough for a popup at its northern tip. */
const BEYOND = 0.75
const state = latLngBounds([50.3, 5.8], [52.6, 9.5])

/** How an area is fitted into the map: air around it, and a single city never so close that its neighbours are gone. */
export const fitting = { padding: [10, 10] as [number, number], maxZoom: 10 }

export const toLatLngBounds = ([west, south, east, north]: Bounds) =>
  latLngBounds([south, west], [north, east])

/**
 * A Leaflet map of North Rhine-Westphalia without tiles, controls or attribution: those stand in the page.
 * @param calm no animations, for people who asked their system for reduced motion
 */
export function createMap(container: HTMLElement, bounds: Bounds, calm: boolean): LeafletMap {
  const map = leafletMap(container, {
    attributionControl: false,
    zoomControl: false,
    minZoom: zoomRange.min,
    maxZoom: zoomRange.max,
    zoomSnap: 0.25,
    maxBounds: state.pad(BEYOND),
    maxBoundsViscosity: 0.8,
    // One finger scrolls the page, two move the map; a mouse drags.
    dragging: !matchMedia('(pointer: coarse)').matches,
    // Switched on by focus or a click, see wheel-on-request.ts.
    scrollWheelZoom: false,
    // The popup is opened and closed by us so that focus always has somewhere to go.
    closePopupOnClick: false,
    fadeAnimation: false,
    zoomAnimation: !calm,
    markerZoomAnimation: !calm,
    inertia: !calm,
    // Room around the view that is drawn as well, so that dragging does not show a cut edge.
    renderer: svg({ padding: 0.6 }),
  })
  return map.fitBounds(toLatLngBounds(bounds), { animate: false, ...fitting })
}
