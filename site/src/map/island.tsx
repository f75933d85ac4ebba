import { createRoot } from 'react-dom/client'
import { PeopleMap } from './PeopleMap.tsx'
import type { PeopleMapOptions } from './people-map-options.ts'

/** Puts the map of people into an element of the page. */
export function startIsland(element: HTMLElement, options: PeopleMapOptions): void {
  createRoot(element).render(<PeopleMap {...options} />)
}
