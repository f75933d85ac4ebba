import type { Occurrence, OccurrencePlace } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import { townOf } from '@iqz/shared/calendar/occurrences/town-of.ts'
import { berlinIso } from '@iqz/shared/calendar/time/berlin-time.ts'

const MODES = {
  onsite: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const

/**
 * What schema.org says of one occurrence: time, status and place, as the feed has them. An end that nobody entered is
 * left out; the last of several whole days is included, as schema.org has it.
 */
export function occurrenceJsonLd(occurrence: Occurrence): Record<string, unknown> {
  const { span, status, attendance, title } = occurrence
  const times =
    span.kind === 'days'
      ? { startDate: span.firstDay, endDate: span.lastDay }
      : {
          startDate: berlinIso(span.start),
          endDate: span.endAssumed ? undefined : berlinIso(span.end),
        }
  return {
    '@type': 'Event',
    name: title,
    ...times,
    eventStatus: `https://schema.org/${EVENT_STATUS[status].schemaOrg}`,
    eventAttendanceMode: `https://schema.org/${MODES[attendance]}`,
    location: locations(occurrence),
  }
}

function locations(occurrence: Occurrence): object | object[] | undefined {
  const { status, attendance, place } = occurrence
  // Nobody is to wait in a meeting that was called off.
  const onlineUrl = EVENT_STATUS[status].takesTime ? occurrence.onlineUrl : null
  const onsite = place ? placeJsonLd(place) : undefined
  const online =
    attendance === 'onsite' ? undefined : { '@type': 'VirtualLocation', url: onlineUrl ?? undefined }
  return onsite && online ? [onsite, online] : (onsite ?? online)
}

function placeJsonLd(place: OccurrencePlace): object {
  const { name, street, postalCode, point } = place
  const town = townOf(place) ?? undefined
  return {
    '@type': 'Place',
    name: name ?? town,
    address: {
      '@type': 'PostalAddress',
      streetAddress: street ?? undefined,
      postalCode: postalCode ?? undefined,
      addressLocality: town,
      addressRegion: 'NRW',
      addressCountry: 'DE',
    },
    geo: point ? { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng } : undefined,
  }
}
