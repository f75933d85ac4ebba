import type { Person } from '../people/person.ts'

/** One button on the map at one zoom level. */
export interface Marker {
  /** The same as long as the marker stands for the same people. */
  key: string
  latitude: number
  longitude: number
  /** One person, or several too close to be told apart at this zoom, in the order of the list. */
  people: readonly [Person, ...Person[]]
  /** The zoom level that pulls the people apart, or null if none does: then the button opens all of them. */
  splitsAt: number | null
}
