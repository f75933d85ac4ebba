import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import type { ContentReader } from '../reader.ts'
import { areOver } from './are-over.ts'
import type { ListedEvent } from './events.ts'
import { listedBy } from './listed-by.ts'

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

/**
 * The events that have a facet and are not over yet, the next one first. One that repeats and has it on some days only
 * is named by the next of these, unless that is its next anyway.
 */
export function upcomingEventsWith(read: ContentReader, facet: EventFacet, value: string): ListedEvent[] {
  const wanted = new Set(read.list('eventsWith', facet, value))
  const days = read.list('daysWith', facet, value)
  if (Object.keys(days).length === 0)
    return read.list('upcomingEvents').flatMap((id) => (wanted.has(id) ? { id, rhythmDay: null } : []))
  const isOver = areOver(read)
  const toCome = read.list('eventsInOrder').filter((dates) => wanted.has(dates.id) && !isOver(dates))
  return listedBy(toCome, ({ id, rhythmDay }) => days[id]?.includes(rhythmDay ?? '') ?? true)
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

/** The days of the rhythm on which events have a facet, by id: of those that have it on some of their days only. */
export const daysWith = (read: ContentReader, facet: EventFacet, value: string): Record<string, string[]> =>
  read.list('daysByFacet')[`${facet}:${value}`] ?? {}

/** The same by facet and value (`online:yes`). */
export function daysByFacet(read: ContentReader): Record<string, Record<string, string[]>> {
  const found: Record<string, Record<string, string[]>> = {}
  for (const event of read.ofType('event')) {
    const { occurrences } = occurrencesOf(event)
    const byFacet = Map.groupBy(
      occurrences.flatMap((occurrence) =>
        facetsOfPlace(occurrence).map((facet) => ({ facet, day: occurrence.rhythmDay ?? '' })),
      ),
      ({ facet }) => facet,
    )
    for (const [facet, days] of byFacet) {
      if (days.length === occurrences.length) continue
      found[facet] = { ...found[facet], [event._id]: days.map(({ day }) => day) }
    }
  }
  return found
}

function facetsOf(event: DocumentOfType<'event'>): string[] {
  const { occurrences } = occurrencesOf(event)
  const { kind, topics, series, registration } = event
  return [
    ...(kind ? [`kind:${kind}`] : []),
    ...(topics ?? []).map(({ _ref }) => `topic:${_ref}`),
    ...(series?._ref ? [`series:${series._ref}`] : []),
    ...occurrences.flatMap(facetsOfPlace),
    // Nothing said about taking part is not a word about what it costs.
    ...(registration && !registration.fee ? ['free:yes'] : []),
  ]
}

/** Where an occurrence takes place by now: what was moved online has no place any more. */
function facetsOfPlace({ attendance, place }: Occurrence): string[] {
  const ags = place?.municipalityId?.replace('municipality-', '')
  return [
    ...(ags ? [`region:${ags.slice(0, 3)}`, `district:${ags.slice(0, 5)}`] : []),
    ...(attendance === 'onsite' ? [] : ['online:yes']),
  ]
}
