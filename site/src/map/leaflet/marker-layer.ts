import { type LayerGroup, type Map as LeafletMap, marker as leafletMarker, type Marker as Pin } from 'leaflet'
import type { Marker } from '../markers/marker.ts'
import type { MarkerIndex } from '../markers/marker-index.ts'
import { ButtonIcon } from './button-icon.ts'

/** Leaflet stacks markers by their distance from the top of the map, in pixels; more than a screen outdoes all. */
const ABOVE_THE_OTHERS = 10_000

interface Shown {
  marker: Marker
  pin: Pin
  button: HTMLButtonElement
}

export interface MarkerLayer {
  /** Shows the markers of the map's zoom level. Focus on a marker that goes moves to the one that takes its people. */
  draw(): void
  /** Focuses the marker that stands for a person at this zoom level. */
  focusPerson(id: string): void
}

/** Keeps the buttons on the map in step with its zoom level. */
export function createMarkerLayer(
  map: LeafletMap,
  group: LayerGroup,
  index: MarkerIndex,
  calm: boolean,
  onActivate: (marker: Marker) => void,
): MarkerLayer {
  let shown = new Map<string, Shown>()

  function show(marker: Marker): Shown {
    const icon = new ButtonIcon(marker, () => onActivate(marker))
    // The button is interactive by itself: Leaflet shall add neither a role nor a tab stop.
    const pin = leafletMarker([marker.latitude, marker.longitude], {
      icon,
      keyboard: false,
      interactive: false,
    })
    icon.button.addEventListener('focus', () => {
      pin.setZIndexOffset(ABOVE_THE_OTHERS)
      map.panInside(pin.getLatLng(), { padding: [40, 40], animate: !calm })
    })
    icon.button.addEventListener('blur', () => pin.setZIndexOffset(0))
    group.addLayer(pin)
    return { marker, pin, button: icon.button }
  }

  const focused = () => [...shown.values()].find(({ button }) => button === document.activeElement)
  const holding = (id: string) =>
    [...shown.values()].find(({ marker }) => marker.people.some((person) => person.id === id))

  function focusPerson(id: string): void {
    holding(id)?.button.focus({ preventScroll: true })
  }

  return {
    draw() {
      const before = focused()
      const next = index.at(map.getZoom()).map((marker) => shown.get(marker.key) ?? show(marker))
      const kept = new Set(next)
      for (const old of shown.values()) if (!kept.has(old)) group.removeLayer(old.pin)
      shown = new Map(next.map((entry) => [entry.marker.key, entry]))
      // Tab order follows the order of the list, whichever markers were there before.
      for (const { button } of next) button.parentElement?.append(button)
      if (before) focusPerson(before.marker.people[0].id)
    },
    focusPerson,
  }
}
