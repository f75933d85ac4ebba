import type { OccurrencePlace } from '@iqz/shared/calendar/occurrences/occurrence.ts'

const STREET_MAP = 'https://www.openstreetmap.org'

/**
 * Address of a street map that shows a place: its point, else its address. Null when neither is known. It is for a link:
 * nothing of it is loaded before the click.
 */
export function streetMapLink({ point, street, postalCode, city }: OccurrencePlace): string | null {
  if (point) {
    const { lat, lng } = point
    return `${STREET_MAP}/?${new URLSearchParams({ mlat: `${lat}`, mlon: `${lng}` })}#map=17/${lat}/${lng}`
  }
  const town = [postalCode, city].filter(Boolean).join(' ')
  if (!street || !town) return null
  return `${STREET_MAP}/search?${new URLSearchParams({ query: `${street}, ${town}` })}`
}
