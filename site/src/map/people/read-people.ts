import type { Link, Person } from './person.ts'

/**
 * Reads the people from the list in the page, in its order, so that map and list cannot say different things and no
 * second copy of the data is sent. `PersonEntry.astro` writes what is read here.
 * @param list the element that holds the entries
 * @returns people whose entry names a point; an entry without one stays in the list only
 */
export function readPeople(list: ParentNode): Person[] {
  const entries = [...list.querySelectorAll<HTMLElement>('[data-person]')]
  return entries.map(readPerson).filter(({ latitude, longitude }) => isPoint(latitude, longitude))
}

const isPoint = (latitude: number, longitude: number) =>
  Number.isFinite(latitude) && Number.isFinite(longitude)

function readPerson(entry: HTMLElement): Person {
  return {
    id: entry.id,
    name: readText(entry, 'name') ?? '',
    role: readText(entry, 'role'),
    office: readText(entry, 'office'),
    municipality: readText(entry, 'municipality') ?? '',
    municipalityHref: find(entry, 'municipality')?.getAttribute('href') ?? null,
    phone: readLink(entry, 'phone'),
    email: readLink(entry, 'email'),
    example: entry.hasAttribute('data-example'),
    latitude: Number.parseFloat(entry.dataset.latitude ?? ''),
    longitude: Number.parseFloat(entry.dataset.longitude ?? ''),
  }
}

const find = (entry: HTMLElement, field: string) => entry.querySelector(`[data-field="${field}"]`)

function readText(entry: HTMLElement, field: string): string | null {
  return find(entry, field)?.textContent?.trim() || null
}

function readLink(entry: HTMLElement, field: string): Link | null {
  const text = readText(entry, field)
  const href = find(entry, field)?.getAttribute('href')
  return text && href ? { text, href } : null
}
