import type { Person } from './person.ts'

/** A made-up person for tests, with the given facts in place of the usual ones. */
export function examplePerson(facts: Partial<Person> = {}): Person {
  return {
    id: 'manager-anna-beispiel',
    name: 'Anna Beispiel',
    role: 'Familienmanagerin',
    office: 'Familienbüro',
    municipality: 'Stadt Bochum',
    municipalityHref: '/kommunen/bochum/',
    phone: null,
    email: null,
    example: true,
    latitude: 51.48,
    longitude: 7.22,
    ...facts,
  }
}
