import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { firstDayOf, lastDayOf } from '@iqz/shared/calendar/occurrences/span.ts'
import type { Event } from '@iqz/shared/content/sanity.types.ts'
import { occurrenceJsonLd } from './json-ld-occurrence.ts'

/** What the page has looked up for the structured data. */
interface EventContext {
  /** Absolute address of the page. */
  url: string
  /** Organisers and those who help them. */
  organisers: readonly { name: string; website: string | null }[]
  repeats: boolean
  series: string | null
  /** Path of its picture. */
  image: string | null
}

/**
 * Structured data of an event (https://schema.org/Event), or of one that repeats (https://schema.org/EventSeries) with an
 * event for each occurrence; absent fields are left out.
 *
 * @param occurrences at least one, in order of time
 */
export function eventJsonLd(
  event: Event,
  occurrences: readonly [Occurrence, ...Occurrence[]],
  { url, organisers, series, repeats, image }: EventContext,
): object {
  const { registration } = event
  return {
    '@context': 'https://schema.org',
    ...(repeats ? repeatedJsonLd(event, occurrences) : occurrenceJsonLd(occurrences[0])),
    previousStartDate: event.status === 'rescheduled' ? event.previousDate : undefined,
    '@id': url,
    url,
    description: event.teaser,
    inLanguage: 'de',
    image: image === null ? undefined : new URL(image, url).href,
    organizer: organisers.map(({ name, website }) => ({
      '@type': 'Organization',
      name,
      url: website ?? undefined,
    })),
    performer: event.speakers?.flatMap(({ name }) => (name ? { '@type': 'Person', name } : [])),
    superEvent: series ? { '@type': 'EventSeries', name: series } : undefined,
    isAccessibleForFree: registration ? !registration.fee : undefined,
    maximumAttendeeCapacity: registration?.capacity,
  }
}

function repeatedJsonLd(event: Event, occurrences: readonly [Occurrence, ...Occurrence[]]): object {
  return {
    '@type': 'EventSeries',
    name: event.title,
    startDate: firstDayOf(occurrences[0].span),
    endDate: lastDayOf((occurrences.at(-1) ?? occurrences[0]).span),
    subEvent: occurrences.map(occurrenceJsonLd),
  }
}
