import { type RefObject, useEffect, useState } from 'react'
import type { MapHandle } from './leaflet/start-map.ts'
import type { Marker } from './markers/marker.ts'
import { readPeople } from './people/read-people.ts'
import type { PeopleMapOptions } from './people-map-options.ts'

interface Listeners {
  onOpen(marker: Marker): void
  onLeave(): void
}

const wantsCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Starts the map once React has put its frame into the page.
 * @returns `handle` is null until then; `failed` when the borders could not be loaded
 */
export function usePeopleMap(
  container: RefObject<HTMLElement | null>,
  { listId, bounds, chosenArea }: PeopleMapOptions,
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
