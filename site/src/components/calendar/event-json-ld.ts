import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import type { Event } from '@iqz/shared/content/sanity.types.ts'
import { occurrenceJsonLd } from './json-ld-occurrence.ts'

/** What the page has looked up for the structured data. */
interface EventContext {
  /** Absolute address of the page. */
  url: string
  organisers: readonly { name: string; website: string | null }[]
  series: string | null
  /** Path of its picture. */
  image: string | null
}

/** Structured data of an event (https://schema.org/Event); absent fields are left out. */
export function eventJsonLd(
  event: Event,
  occurrence: Occurrence,
  { url, organisers, series, image }: EventContext,
): object {
  const { registration } = event
  return {
    '@context': 'https://schema.org',
    ...occurrenceJsonLd(occurrence),
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
