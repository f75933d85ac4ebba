/**
 * Loads React, Leaflet and the map when the map's place in the page is about to come into view, and never on a page that
 * is only read at the top. Astro's own islands would do the same, but write a script and a style element into the body:
 * the first asks for an exception in the content security policy, the second is not valid HTML.
 */
import type { PeopleMapOptions } from './people-map-options.ts'

const place = document.querySelector<HTMLElement>('[data-people-map]')

if (place) {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      near.disconnect()
      const options = JSON.parse(place.dataset.peopleMap ?? '') as PeopleMapOptions
      // Should the code not arrive, the drawing and the list stay as they are: complete.
      void import('./island.tsx').then(({ startIsland }) => startIsland(place, options))
    },
    { rootMargin: '300px' },
  )
  near.observe(place)
}
