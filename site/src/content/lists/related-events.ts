import { type EventFacet, facetsOf } from '@iqz/shared/calendar/occurrences/facets-of.ts'
import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { endOf } from '@iqz/shared/calendar/occurrences/span.ts'
import { EVENT_STATUS, readStatus } from '@iqz/shared/calendar/occurrences/status.ts'
import type { ContentReader } from '../reader.ts'
import type { EventChoice } from './event-choices.ts'
import type { ListedEvent } from './events.ts'

/** How many related events a page shows. */
const shown = 3
/** How far ahead one looks for those that have most in common. */
const considered = 6

/** What makes events alike: what they are about, and the Kreis where they take place. */
const likeness: readonly EventFacet[] = ['topic', 'district']

/**
 * Events like one that is to come: of those that follow it in time on the same topic or in the same Kreis, the ones with
 * most in common; where none follows, those right before it. The next ones after it, and not of all, because then whatever
 * comes next would be on the page of every event like it, and change them all when it is moved or over. Without its series, which has a place of
 * its own, without what editors chose, and without what was called off. Empty for what is over.
 */
export function relatedEvents(read: ContentReader, id: string): ListedEvent[] {
  const event = read.document('event', id)
  if (!event || isOver(read, id)) return []
  const elsewhere = new Set([
    id,
    ...(event.series?._ref ? read.list('eventsOfSeries', event.series._ref) : []),
    ...(event.related ?? []).map(({ _ref }) => _ref),
  ])
  const found = new Map<string, { event: ListedEvent; common: number; away: number }>()
  for (const { facet, value } of likenessOf(facetsOf(event))) {
    const alike = read.list('upcomingEventsWith', facet, value)
    const at = alike.findIndex((other) => other.id === id)
    if (at < 0) continue
    const near = [
      ...alike.slice(at + 1, at + 1 + considered),
      ...alike.slice(0, at).slice(-considered).reverse(),
    ]
    for (const [index, other] of near.slice(0, considered).entries()) {
      if (elsewhere.has(other.id) || !takesPlace(read, other.id)) continue
      const known = found.get(other.id)
      const away = Math.min(index, known?.away ?? index)
      found.set(other.id, { event: known?.event ?? other, common: (known?.common ?? 0) + 1, away })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.common - a.common || a.away - b.away || (a.event.id < b.event.id ? -1 : 1))
    .slice(0, shown)
    .map(({ event }) => event)
}

/** The choices that an event is among because of what makes events alike. */
export function choicesLikeEvent(read: ContentReader, id: string): EventChoice[] {
  const event = read.document('event', id)
  const own = new Set(event ? facetsOf(event) : [])
  return read
    .list('eventChoices')
    .flatMap(({ choices }) => choices)
    .filter(({ facet, value }) => likeness.includes(facet) && own.has(`${facet}:${value}`))
}

const likenessOf = (facets: readonly string[]) =>
  likeness.flatMap((facet) =>
    facets.flatMap((own) =>
      own.startsWith(`${facet}:`) ? { facet, value: own.slice(facet.length + 1) } : [],
    ),
  )

function isOver(read: ContentReader, id: string): boolean {
  const event = read.document('event', id)
  return !event || occurrencesOf(event).occurrences.every(({ span }) => read.hasPassed(endOf(span)))
}

const takesPlace = (read: ContentReader, id: string) =>
  EVENT_STATUS[readStatus(read.card(id)?.event?.status)].takesTime
