import { type RefObject, useEffect, useState } from 'react'
import type { MapHandle } from './leaflet/start-map.ts'
import type { Marker } from './markers/marker.ts'
import type { Bounds } from './outline/projection.ts'
import { readPeople } from './people/read-people.ts'

export interface PeopleMapProps {
  /** Id of the list that stands beside the map. */
  listId: string
  /** What to show first. */
  bounds: Bounds
  /** AGS of the chosen Regierungsbezirk or Kreis, or null for all of NRW. */
  chosenArea: string | null
}

interface Listeners {
  onOpen(marker: Marker): void
  onLeave(): void
}

const wantsCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Starts the map once the island runs in the browser.
 * @returns `handle` is null until then; `failed` when the borders could not be loaded
 */
export function usePeopleMap(
  container: RefObject<HTMLElement | null>,
  { listId, bounds, chosenArea }: PeopleMapProps,
  { onOpen, onLeave }: Listeners,
) {
  const [handle, setHandle] = useState<MapHandle | null>(null)
  const [possible, setPossible] = useState({ closer: true, farther: true })
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    let started: MapHandle | null = null
    let gone = false
    async function start() {
      const { startMap } = await import('./leaflet/start-map.ts')
      const list = document.getElementById(listId)
      if (gone || !container.current || !list) return
      started = startMap(container.current, {
        people: readPeople(list),
        bounds,
        chosenArea,
        calm: wantsCalm(),
        onOpen,
        onLeave,
        onZoom: setPossible,
        onFailure: () => setFailed(true),
      })
      setHandle(started)
    }
    start().catch(() => setFailed(true))
    return () => {
      gone = true
      started?.destroy()
    }
  }, [container, listId, bounds, chosenArea, onOpen, onLeave])

  return { handle, possible, failed }
}
