import { useCallback, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { MapControls } from './MapControls.tsx'
import type { Marker } from './markers/marker.ts'
import { PopupContent } from './PopupContent.tsx'
import type { PeopleMapOptions } from './people-map-options.ts'
import { useEscape } from './use-escape.ts'
import { useLocateButtons } from './use-locate-buttons.ts'
import { usePeopleMap } from './use-people-map.ts'

/** The map of people, with its buttons and popup. */
export function PeopleMap(options: PeopleMapOptions) {
  const frame = useRef<HTMLDivElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const opener = useRef<Element | null>(null)
  const [opened, setOpened] = useState<Marker | null>(null)

  const open = useCallback((marker: Marker) => {
    opener.current = document.activeElement
    setOpened(marker)
  }, [])
  const leave = useCallback(() => setOpened(null), [])
  const { handle, possible, failed } = usePeopleMap(container, options, { onOpen: open, onLeave: leave })

  const close = useCallback(() => {
    if (!opened) return
    setOpened(null)
    // The marker may have been replaced while zooming, and Safari does not focus what is clicked.
    const { current } = opener
    if (current instanceof HTMLElement && current !== document.body && current.isConnected) current.focus()
    else handle?.focusPerson(opened.people[0].id)
  }, [handle, opened])
  useEscape(frame, close)

  const bringIntoView = useCallback(() => frame.current?.scrollIntoView({ block: 'nearest' }), [])
  useLocateButtons(handle, options.listId, bringIntoView)

  const showPopup = useCallback(() => {
    if (opened) handle?.popup.open(opened.latitude, opened.longitude)
    return () => handle?.popup.close()
  }, [handle, opened])

  return (
    <div ref={frame} className="people-map" data-ready={handle ? '' : undefined}>
      {handle && (
        <MapControls
          whole={options.whole}
          possible={possible}
          onZoom={handle.zoomBy}
          onShowAll={handle.showAll}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the map's buttons. */}
      <div
        ref={container}
        className="people-map__canvas"
        role="group"
        aria-label="Karte, mit den Pfeiltasten zu verschieben"
      />
      {handle &&
        opened &&
        createPortal(
          <PopupContent key={opened.key} people={opened.people} onShown={showPopup} onClose={close} />,
          handle.popup.content,
        )}
      <p className="people-map__failure" role="status">
        {failed && 'Die Karte konnte nicht vollständig geladen werden. Die Liste zeigt alle Personen.'}
      </p>
    </div>
  )
}
