import { useCallback, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { MapControls } from './MapControls.tsx'
import type { Marker } from './markers/marker.ts'
import { PopupContent } from './PopupContent.tsx'
import { useEscape } from './use-escape.ts'
import { useLocateButtons } from './use-locate-buttons.ts'
import { type PeopleMapProps, usePeopleMap } from './use-people-map.ts'

interface Props extends PeopleMapProps {
  /** What the button that shows everything calls it: "Ganz NRW", "Auswahl". */
  whole: string
}

/** The map of people. On the server it is an empty frame; the list beside it is complete without it. */
export default function PeopleMap({ whole, ...props }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const container = useRef<HTMLDivElement>(null)
  const opener = useRef<Element | null>(null)
  const [opened, setOpened] = useState<Marker | null>(null)

  const open = useCallback((marker: Marker) => {
    opener.current = document.activeElement
    setOpened(marker)
  }, [])
  const leave = useCallback(() => setOpened(null), [])
  const { handle, possible, failed } = usePeopleMap(container, props, { onOpen: open, onLeave: leave })

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
  useLocateButtons(handle, props.listId, bringIntoView)

  const showPopup = useCallback(() => {
    if (opened) handle?.popup.open(opened.latitude, opened.longitude)
    return () => handle?.popup.close()
  }, [handle, opened])

  return (
    <div ref={frame} className="people-map" data-ready={handle ? '' : undefined}>
      {handle && (
        <MapControls whole={whole} possible={possible} onZoom={handle.zoomBy} onShowAll={handle.showAll} />
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
