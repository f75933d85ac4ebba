import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { firstDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import {
  berlinDate,
  berlinTime,
  instantOfBerlin,
  readInstant,
} from '@iqz/shared/calendar/time/berlin-time.ts'
import { plusDays } from '@iqz/shared/calendar/time/calendar-date.ts'
import { movedTo, spanOf } from './moved-to.ts'

/** Four weeks: the same weekday, about a month later. Editors choose the real day in the copy. */
const DAYS_LATER = 28

/** What belongs to one event alone. */
const OWN = [
  '_id',
  '_rev',
  '_createdAt',
  '_updatedAt',
  '_system',
  'slug',
  'statusNote',
  'previousDate',
  'startsAt',
  'endsAt',
  'startDate',
  'endDate',
  'recurrence',
  'documentation',
  'calendarVersions',
]

/**
 * The next event of a series, as a copy of one: four weeks later at the same times in Berlin, registration too. It has
 * no address yet, and nothing of what became of the one before.
 */
export function nextOfSeries(event: StoredEvent & { registration?: unknown }): Record<string, unknown> {
  const kept = Object.fromEntries(Object.entries(event).filter(([field]) => !OWN.includes(field)))
  const span = spanOf(event)
  return {
    ...kept,
    status: 'confirmed',
    ...(span ? movedTo({ day: plusDays(firstDayOf(span), DAYS_LATER), time: '' }, span) : {}),
    ...(event.registration ? { registration: nextRegistration(event.registration) } : {}),
  }
}

function nextRegistration(value: unknown): Record<string, unknown> {
  const { opensAt, deadline, fullyBooked: _, ...kept } = value as Record<string, unknown>
  const times = Object.entries({ opensAt, deadline }).flatMap(([field, stored]) => {
    const instant = readInstant(stored)
    const later = instant && instantOfBerlin(plusDays(berlinDate(instant), DAYS_LATER), berlinTime(instant))
    return later && later !== 'gap' && later !== 'fold' ? [[field, later]] : []
  })
  return { ...kept, ...Object.fromEntries(times) }
}
