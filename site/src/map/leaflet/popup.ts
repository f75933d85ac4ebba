import { type Map as LeafletMap, point, popup } from 'leaflet'

/** Room between the popup and the edge of the map, in pixels. */
const AIR = 12

export interface Popup {
  /** Whoever fills the popup writes in here. */
  readonly content: HTMLElement
  /** Shows the content, already filled, above a point and moves the map so that all of it can be seen. */
  open(latitude: number, longitude: number): void
  close(): void
}

/** A popup that neither closes by itself nor moves focus: both are decided by the island. */
export function createPopup(map: LeafletMap, calm: boolean): Popup {
  const content = document.createElement('div')
  const bubble = popup({
    autoClose: false,
    autoPan: false,
    closeButton: false,
    closeOnClick: false,
    closeOnEscapeKey: false,
    className: 'map-popup',
    offset: [0, -12],
  }).setContent(content)

  function moveIntoView(): void {
    const element = bubble.getElement()
    if (!element) return
    const box = element.getBoundingClientRect()
    const frame = map.getContainer().getBoundingClientRect()
    const shift = point(
      Math.min(0, box.left - frame.left - AIR) + Math.max(0, box.right - frame.right + AIR),
      Math.min(0, box.top - frame.top - AIR) + Math.max(0, box.bottom - frame.bottom + AIR),
    )
    if (shift.x !== 0 || shift.y !== 0) map.panBy(shift, { animate: !calm })
  }

  return {
    content,
    open(latitude, longitude) {
      const { x: width, y: height } = map.getSize()
      bubble.options.minWidth = Math.min(260, width - 2 * AIR)
      bubble.options.maxWidth = Math.min(320, width - 2 * AIR)
      bubble.options.maxHeight = height - 4 * AIR
      bubble.setLatLng([latitude, longitude]).openOn(map).update()
      moveIntoView()
    },
    close() {
      bubble.remove()
    },
  }
}
