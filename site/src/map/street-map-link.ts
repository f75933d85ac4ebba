import type { OccurrencePlace } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { townOf } from '@iqz/shared/calendar/occurrences/town-of.ts'

const STREET_MAP = 'https://www.openstreetmap.org'

/**
 * Address of a street map that shows a place: its point, else its address. Null when neither is known. It is for a link:
 * nothing of it is loaded before the click.
 */
export function streetMapLink(place: OccurrencePlace): string | null {
  const { point, street, postalCode } = place
  if (point) {
    const { lat, lng } = point
    return `${STREET_MAP}/?${new URLSearchParams({ mlat: `${lat}`, mlon: `${lng}` })}#map=17/${lat}/${lng}`
  }
  const town = [postalCode, townOf(place)].filter(Boolean).join(' ')
  if (!street || !town) return null
  return `${STREET_MAP}/search?${new URLSearchParams({ query: `${street}, ${town}` })}`
}
