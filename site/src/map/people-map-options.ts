import type { Bounds } from './outline/projection.ts'

/** What the page tells the map, as JSON in `data-people-map`; the people are read from the list. */
export interface PeopleMapOptions {
  /** Id of the list that stands beside the map. */
  listId: string
  /** What to show first. */
  bounds: Bounds
  /** AGS of the chosen Regierungsbezirk or Kreis, or null for all of NRW. */
  chosenArea: string | null
  /** What the button that shows everything calls it: "Ganz NRW", "Auswahl". */
  whole: string
}
