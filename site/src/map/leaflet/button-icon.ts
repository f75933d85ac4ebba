import { DomEvent, Icon } from 'leaflet'
import type { Marker } from '../markers/marker.ts'
import { markerLabel } from '../markers/marker-label.ts'

/**
 * Leaflet's own markers are images or divs with a role; this one is a real button, so that keyboard, screen reader and
 * voice control need nothing from us.
 */
export class ButtonIcon extends Icon {
  readonly button: HTMLButtonElement

  constructor(marker: Marker, onActivate: () => void) {
    // Leaflet wants the URL of a picture; nothing loads it because createIcon makes none.
    super({ iconUrl: '' })
    this.button = createButton(marker)
    // Keeps the click from reaching the map below, which would close the popup that it opens.
    DomEvent.disableClickPropagation(this.button)
    this.button.addEventListener('click', onActivate)
  }

  override createIcon(): HTMLElement {
    return this.button
  }

  override createShadow(): HTMLElement {
    // Leaflet accepts null for "no shadow"; its types do not say so.
    return null as unknown as HTMLElement
  }
}

function createButton(marker: Marker): HTMLButtonElement {
  const button = document.createElement('button')
  const { people, splitsAt } = marker
  button.type = 'button'
  button.className = `map-marker ${people.length > 1 ? 'map-marker--several' : 'map-marker--one'}`
  button.setAttribute('aria-label', markerLabel(marker))
  if (splitsAt === null) button.setAttribute('aria-haspopup', 'dialog')
  if (people.length > 1) button.textContent = String(people.length)
  return button
}
