import type { Person } from './people/person.ts'

/** The popup's heading: a person's name, or how many there are and where. */
export function popupTitle(people: readonly [Person, ...Person[]]): string {
  const [first] = people
  if (people.length === 1) return first.name
  const places = new Set(people.map(({ municipality }) => municipality))
  return `${people.length} Personen${places.size === 1 ? `, ${first.municipality}` : ' nah beieinander'}`
}
