import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import { type ReadOccurrence, utc } from '../readers/reading.ts'

interface SchemaEvent {
  '@type': string
  name: string
  startDate?: string
  endDate?: string
  eventStatus: string
  hasCourseInstance?: { subEvent: SchemaEvent[] }[]
  subEvent?: SchemaEvent[]
}

type JsonLdOccurrence = Omit<ReadOccurrence, 'end'> & { end: string | null }

const JSON_LD = /<script type="application\/ld\+json">(.*?)<\/script>/gs

/**
 * The occurrences that the structured data of a page tells of, in the words of a feed: the event itself, each
 * occurrence of one that repeats, or the sessions of a course. schema.org includes the last of several days, where a feed
 * has the day after; where it leaves out the end, that is null.
 */
export function readJsonLd(html: string): JsonLdOccurrence[] {
  const data = [...html.matchAll(JSON_LD)].map(([, json = '']) => JSON.parse(json) as SchemaEvent)
  const events = data.flatMap((item) =>
    item['@type'] === 'Course'
      ? (item.hasCourseInstance ?? []).flatMap(({ subEvent }) => subEvent)
      : item['@type'] === 'EventSeries'
        ? (item.subEvent ?? [])
        : item['@type'] === 'Event'
          ? [item]
          : [],
  )
  return events.map(toOccurrence)
}

function toOccurrence({ name, startDate = '', endDate, eventStatus }: SchemaEvent): JsonLdOccurrence {
  const title = prefixOf(eventStatus) + name
  if (startDate.length === 10) return { start: startDate, end: dayAfter(endDate ?? startDate), title }
  return { start: utc(new Date(startDate)), end: endDate ? utc(new Date(endDate)) : null, title }
}

function prefixOf(eventStatus: string): string {
  const status = Object.values(EVENT_STATUS).find(({ schemaOrg }) => eventStatus.endsWith(`/${schemaOrg}`))
  return status?.titlePrefix ?? ''
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
