interface Props {
  /** What the third button shows: "Ganz NRW" or "Auswahl". */
  whole: string
  possible: { closer: boolean; farther: boolean }
  onZoom(steps: number): void
  onShowAll(): void
}

/** Buttons beside the map. At the end of the range they stay focusable, so that focus is not lost while zooming. */
export function MapControls({ whole, possible, onZoom, onShowAll }: Props) {
  return (
    <div className="map-controls">
      <div className="map-controls__zoom">
        <button
          type="button"
          aria-label="Karte vergrößern"
          aria-disabled={!possible.closer}
          onClick={() => possible.closer && onZoom(1)}
        >
          <span aria-hidden="true">+</span>
        </button>
        <button
          type="button"
          aria-label="Karte verkleinern"
          aria-disabled={!possible.farther}
          onClick={() => possible.farther && onZoom(-1)}
        >
          <span aria-hidden="true">−</span>
        </button>
      </div>
      <button type="button" className="map-controls__all" onClick={onShowAll}>
        {whole} zeigen
      </button>
    </div>
  )
}
