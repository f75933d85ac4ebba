import type { Attendance } from '../../vocabulary/attendances.ts'
import type { OccurrencePlace } from './occurrence.ts'
import { readLine, readLines } from './read-text.ts'
import { townOf } from './town-of.ts'

/** Reads a stored `venue`; null when nothing in it can be shown. */
export function readPlace(value: unknown): OccurrencePlace | null {
  if (!isRecord(value)) return null
  const municipality = isRecord(value.municipality) ? value.municipality : {}
  const place: OccurrencePlace = {
    name: readLine(value.name),
    street: readLine(value.street),
    postalCode: readLine(value.postalCode),
    city: readLine(value.city),
    accessibility: readLines(value.accessibility),
    municipalityId: readLine(municipality._ref),
    point: readPoint(value.location),
  }
  return Object.values(place).some((part) => part !== null) ? place : null
}

/** Reads how people take part; unknown values count as on site. */
export function readAttendance(value: unknown): Attendance {
  return value === 'online' || value === 'hybrid' ? value : 'onsite'
}

/** The place in one line: "Rathaus, Markt 1, 48143 Münster". Null without name, street and town. */
export function placeLine(place: OccurrencePlace | null): string | null {
  if (!place) return null
  const town = [place.postalCode, townOf(place)].filter(Boolean).join(' ')
  return [place.name, place.street, town].filter(Boolean).join(', ') || null
}

function readPoint(value: unknown): OccurrencePlace['point'] {
  if (!isRecord(value)) return null
  const { lat, lng } = value
  const isPoint =
    typeof lat === 'number' && typeof lng === 'number' && Math.abs(lat) <= 90 && Math.abs(lng) <= 180
  return isPoint ? { lat, lng } : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
