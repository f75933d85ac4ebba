import { type RefObject, useEffect } from 'react'

/** Calls back when Escape is pressed anywhere in an element, popups inside it included. */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => void) {
  useEffect(() => {
    const { current } = element
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape()
    }
    current?.addEventListener('keydown', listen)
    return () => current?.removeEventListener('keydown', listen)
  }, [element, onEscape])
}
