import type { Marker } from './marker.ts'

/** The accessible name of a marker's button: who is there, and what the button does if it does not show a contact. */
export function markerLabel({ people, splitsAt }: Marker): string {
  const [first] = people
  if (people.length === 1) return `${first.name}, ${first.municipality}`
  const places = [...new Set(people.map(({ municipality }) => municipality))]
  const who = `${people.length} Personen, ${listPlaces(places)}`
  return splitsAt === null ? who : `${who}, Karte hier vergrößern`
}

/** Names at most two places; more would take longer to listen to than to zoom in. */
function listPlaces(places: string[]): string {
  if (places.length <= 2) return places.join(' und ')
  const others = places.length - 2
  return `${places.slice(0, 2).join(', ')} und ${others} ${others === 1 ? 'weitere Kommune' : 'weitere Kommunen'}`
}
