import type { Map as LeafletMap } from 'leaflet'

/**
 * Lets the mouse wheel zoom only while someone works with the map: after a click or focus in it and until the pointer
 * or the focus leaves. Otherwise the wheel scrolls the page, as everywhere.
 */
export function wheelOnRequest(map: LeafletMap): void {
  const container = map.getContainer()
  const enable = () => map.scrollWheelZoom.enable()
  const disable = () => map.scrollWheelZoom.disable()
  container.addEventListener('focusin', enable)
  container.addEventListener('mousedown', enable)
  container.addEventListener('mouseleave', disable)
  container.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && container.contains(relatedTarget))) disable()
  })
}
