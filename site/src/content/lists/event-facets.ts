import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import type { ContentReader } from '../reader.ts'

/**
 * By what one can choose among events, each with a value: the key of a kind, the id of a topic or series, the AGS of a
 * Regierungsbezirk or Kreis; `online` and `free` have the value `yes`.
 */
export type EventFacet = 'kind' | 'topic' | 'series' | 'region' | 'district' | 'online' | 'free'

/** Ids of the events by facet and value (`kind:tagung`), in no order that matters. */
export function eventsByFacet(read: ContentReader): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const event of read.ofType('event')) {
    for (const facet of new Set(facetsOf(event))) {
      const ids = found[facet]
      if (ids) ids.push(event._id)
      else found[facet] = [event._id]
    }
  }
  return found
}

/** Ids of the events that feeds carry and that have a facet, in order of time. */
export function eventsInFeedsWith(read: ContentReader, facet: EventFacet, value: string): string[] {
  const wanted = new Set(read.list('eventsWith', facet, value))
  return read.list('eventsInFeeds').filter((id) => wanted.has(id))
}

/** Ids of the events that have a facet and are not over yet, the next one first. */
export function upcomingEventsWith(read: ContentReader, facet: EventFacet, value: string): string[] {
  const wanted = new Set(read.list('eventsWith', facet, value))
  return read.list('upcomingEvents').filter((id) => wanted.has(id))
}

/** Ids of the events that have a facet and of which every occurrence is over, the latest first; only the first few. */
export function pastEventsWith(
  read: ContentReader,
  facet: EventFacet,
  value: string,
  count: number,
): string[] {
  const wanted = new Set(read.list('eventsWith', facet, value))
  return read
    .list('pastEvents')
    .filter((id) => wanted.has(id))
    .reverse()
    .slice(0, count)
}

/** Ids of the events that have a facet; a list of its own, so that changes elsewhere stop here. */
export const eventsWith = (read: ContentReader, facet: EventFacet, value: string): string[] =>
  read.list('eventsByFacet')[`${facet}:${value}`] ?? []

/** The values of a facet that some event has, in the order of code units. */
export const valuesOfFacet = (read: ContentReader, facet: EventFacet): string[] =>
  Object.keys(read.list('eventsByFacet'))
    .flatMap((key) => (key.startsWith(`${facet}:`) ? key.slice(facet.length + 1) : []))
    .sort()

function facetsOf(event: DocumentOfType<'event'>): string[] {
  const { occurrences } = occurrencesOf(event)
  const { kind, topics, series, registration } = event
  return [
    ...(kind ? [`kind:${kind}`] : []),
    ...(topics ?? []).map(({ _ref }) => `topic:${_ref}`),
    ...(series?._ref ? [`series:${series._ref}`] : []),
    // Where it takes place by now: what was moved online has no place any more.
    ...occurrences.flatMap(({ attendance, place }) => {
      const ags = place?.municipalityId?.replace('municipality-', '')
      return [
        ...(ags ? [`region:${ags.slice(0, 3)}`, `district:${ags.slice(0, 5)}`] : []),
        ...(attendance === 'onsite' ? [] : ['online:yes']),
      ]
    }),
    // Nothing said about taking part is not a word about what it costs.
    ...(registration && !registration.fee ? ['free:yes'] : []),
  ]
}
