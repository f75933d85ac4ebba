import { useEffect } from 'react'
import type { MapHandle } from './leaflet/start-map.ts'

/**
 * Shows the buttons "Auf der Karte zeigen" in the list, which do nothing without the map.
 * @param onLocate called before the map shows a person
 */
export function useLocateButtons(handle: MapHandle | null, listId: string, onLocate: () => void) {
  useEffect(() => {
    const list = document.getElementById(listId)
    if (!handle || !list) return
    for (const button of list.querySelectorAll<HTMLElement>('[data-locate]')) button.hidden = false
    function locate({ target }: Event) {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-locate]') : null
      const id = button?.closest('[data-person]')?.id
      if (!id) return
      onLocate()
      handle?.showPerson(id)
    }
    list.addEventListener('click', locate)
    return () => list.removeEventListener('click', locate)
  }, [handle, listId, onLocate])
}
