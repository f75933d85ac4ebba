import { type EventFacet, facetsOf } from '@iqz/shared/calendar/occurrences/facets-of.ts'
import { facetsOfPlace } from '@iqz/shared/calendar/occurrences/facets-of-place.ts'
import { feedFacetsOf } from '@iqz/shared/calendar/occurrences/feed-facets-of.ts'
import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import { oncePerObject } from '@iqz/shared/once-per-object.ts'
import type { ContentReader } from '../reader.ts'
import { areOver } from './are-over.ts'
import type { ListedEvent } from './events.ts'
import { inOrderOf } from './in-order-of.ts'
import { listedBy } from './listed-by.ts'

/** Ids of the events by facet and value (`kind:tagung`), in no order that matters. */
export function eventsByFacet(read: ContentReader): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const event of read.ofType('event')) {
    for (const facet of facetsOf(event)) {
      const ids = found[facet]
      if (ids) ids.push(event._id)
      else found[facet] = [event._id]
    }
  }
  return found
}

/** Ids of the events that feeds carry by a facet that they no longer have, by facet and value. Few, so feeds add them to the rest. */
export function movedEventsByFacet(read: ContentReader): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const event of read.ofType('event')) {
    const now = facetsOf(event)
    for (const facet of feedFacetsOf(event)) {
      if (now.includes(facet)) continue
      found[facet] ??= []
      found[facet].push(event._id)
    }
  }
  return found
}

/**
 * Ids of what feeds carry that has a facet, or had it while people already awaited it, in order of time; withdrawn events
 * last.
 */
export function eventsInFeedsWith(read: ContentReader, facet: EventFacet, value: string): string[] {
  const moved = read.list('movedEventsByFacet')[`${facet}:${value}`] ?? []
  const wanted = new Set([...read.list('eventsWith', facet, value), ...moved])
  for (const id of read.list('withdrawnInFeeds')) {
    if (read.document('withdrawnEvent', id)?.facets?.includes(`${facet}:${value}`)) wanted.add(id)
  }
  return inOrderOf(read.list('eventsInFeeds'), wanted)
}

/**
 * The events that have a facet and are not over yet, the next one first. One that repeats and has it on some days only
 * is named by the next of these, unless that is its next anyway.
 */
export function upcomingEventsWith(read: ContentReader, facet: EventFacet, value: string): ListedEvent[] {
  const wanted = inOrderOf(read.list('upcomingEvents'), read.list('eventsWith', facet, value))
  const days = read.list('daysWith', facet, value)
  if (Object.keys(days).length === 0) return wanted.map((id) => ({ id, rhythmDay: null }))
  const isOver = areOver(read)
  const ids = new Set(wanted)
  const toCome = read.list('eventsInOrder').filter((dates) => ids.has(dates.id) && !isOver(dates))
  return listedBy(toCome, ({ id, rhythmDay }) => days[id]?.includes(rhythmDay ?? '') ?? true)
}

/** Ids of the events that have a facet and of which every occurrence is over, the latest first; only the first few. */
export function pastEventsWith(
  read: ContentReader,
  facet: EventFacet,
  value: string,
  count: number,
): string[] {
  const past = inOrderOf(read.list('pastEvents'), read.list('eventsWith', facet, value))
  return past.reverse().slice(0, count)
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
    for (const [facet, days] of daysOf(event)) {
      found[facet] ??= {}
      found[facet][event._id] = days
    }
  }
  return found
}

/** The facets that an event has on some of its days only, with these days. Once for each document. */
const daysOf = oncePerObject((event: DocumentOfType<'event'>): [facet: string, days: string[]][] => {
  const { occurrences } = occurrencesOf(event)
  const byFacet = Map.groupBy(
    occurrences.flatMap((occurrence) =>
      facetsOfPlace(occurrence).map((facet) => ({ facet, day: occurrence.rhythmDay ?? '' })),
    ),
    ({ facet }) => facet,
  )
  return [...byFacet].flatMap(([facet, days]) =>
    days.length === occurrences.length ? [] : [[facet, days.map(({ day }) => day)]],
  )
})
