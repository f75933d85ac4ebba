import { lastListedDayOf } from '@iqz/shared/calendar/occurrences/last-listed-day-of.ts'
import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { compareSpans, endOf, firstDayOf, type Span } from '@iqz/shared/calendar/occurrences/span.ts'
import { plusMonths } from '@iqz/shared/calendar/time/calendar-date.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import { oncePerObject } from '@iqz/shared/once-per-object.ts'
import type { ContentReader } from '../reader.ts'
import { areOver } from './are-over.ts'
import { compare } from './by-date.ts'
import { datesByMonth, datesByYear, eventsByFirstDate } from './grouped-dates.ts'
import { inOrderOf } from './in-order-of.ts'

/** One occurrence of an event with the first and last Berlin day under which it is listed and the instant at which it is over. */
export interface EventDates {
  id: string
  /** Names the occurrence within an event that repeats; null where there is only one. */
  rhythmDay: string | null
  first: string
  last: string
  end: string
}

/** An event in a list: by its next occurrence, or by the one that is named. */
export type ListedEvent = Pick<EventDates, 'id' | 'rhythmDay'>

/** Every occurrence of every event, in order of time. */
export function eventsInOrder(read: ContentReader): EventDates[] {
  const events = read.ofType('event', byFirstDate).map(datesOf)
  const firsts = events.flatMap((dates) => dates.slice(0, 1))
  const later = events.flatMap((dates) => dates.slice(1)).sort(byTime)
  // Each of the two is in order by itself, so this only merges them.
  return [...firsts, ...later].sort(byTime).map(({ dates }) => dates)
}

/** An occurrence as it is listed, with what it is sorted by. */
interface Dated {
  span: Span
  dates: EventDates
}

/** Once for each document: of thousands, a change has replaced one. */
const datesOf = oncePerObject((event: DocumentOfType<'event'>): Dated[] =>
  occurrencesOf(event).occurrences.map(({ span, rhythmDay }) => ({
    span,
    dates: {
      id: event._id,
      rhythmDay,
      first: firstDayOf(span),
      last: lastListedDayOf(span),
      end: endOf(span),
    },
  })),
)

const byTime = (a: Dated, b: Dated) => compareSpans(a.span, b.span) || compare(a.dates.id, b.dates.id)

/** What nobody can date comes last. */
function byFirstDate(a: DocumentOfType<'event'>, b: DocumentOfType<'event'>): number {
  const [first] = datesOf(a)
  const [other] = datesOf(b)
  if (first && other) return byTime(first, other)
  return Number(!first) - Number(!other) || compare(a._id, b._id)
}

/** Ids of the events of which every occurrence is over, in order of time. */
export function pastEvents(read: ContentReader): string[] {
  const isOver = areOver(read)
  const occurrences = read.list('eventsInOrder')
  const toCome = new Set(occurrences.flatMap((occurrence) => (isOver(occurrence) ? [] : occurrence.id)))
  return unique(occurrences).filter((id) => !toCome.has(id))
}

/** Ids of the events that are not over yet, by their next occurrence; only the first few with `count`. */
export function upcomingEvents(read: ContentReader, count?: number): string[] {
  const isOver = areOver(read)
  return unique(read.list('eventsInOrder').filter((occurrence) => !isOver(occurrence))).slice(0, count)
}

/** Occurrences of a year that are over, the latest first. An occurrence belongs to the year it began in. */
export function pastEventsOfYear(read: ContentReader, year: string): EventDates[] {
  const isOver = areOver(read)
  const ofYear = datesByYear(read.list('eventsInOrder')).get(year) ?? []
  return ofYear.filter(isOver).reverse()
}

/** Years with an occurrence that is over, as `2026`, ascending. */
export function eventYears(read: ContentReader): string[] {
  const isOver = areOver(read)
  const byYear = datesByYear(read.list('eventsInOrder'))
  return [...byYear].flatMap(([year, ofYear]) => (ofYear.some(isOver) ? year : [])).sort()
}

/** A year without any event is not worth twelve empty pages between two that have some. */
const longestGap = 12

/**
 * Months that have a page, as `2026-11`, ascending: those with events, the present one, and the empty ones between
 * two of them that are at most a year apart.
 */
export function eventMonths(read: ContentReader): string[] {
  const present = read.list('presentMonth')
  const withEvents = datesByMonth(read.list('eventsInOrder')).keys()
  const months = [...new Set([...withEvents, present])].sort()
  return months.flatMap((month, index) => {
    const next = months[index + 1]
    if (!next || plusMonths(month, longestGap) < next) return month
    return monthsFrom(month, next).slice(0, -1)
  })
}

/** Occurrences that touch a month, in order of time. */
export const eventsOfMonth = (read: ContentReader, month: string): Omit<EventDates, 'end'>[] =>
  (datesByMonth(read.list('eventsInOrder')).get(month) ?? []).map(({ end: _, ...occurrence }) => occurrence)

/** Ids of the events of a series, in order of time. */
export const eventsOfSeries = (read: ContentReader, seriesId: string): string[] =>
  inOrderOf(eventsByFirstDate(read.list('eventsInOrder')), read.list('eventsWith', 'series', seriesId))

/** Where an event stands in its series. */
export interface PlaceInSeries {
  previous: string | null
  next: string | null
  /** Ids of those before and after it, in order of time, without itself. */
  nearby: string[]
}

/** How many of a series are shown on either side of one. */
const neighbours = 4

/** Where an event stands in its series. A list for each event, so that a change far away in a long series stops here. */
export function placeInSeries(read: ContentReader, seriesId: string, id: string): PlaceInSeries {
  const ids = read.list('eventsOfSeries', seriesId)
  const at = ids.indexOf(id)
  return {
    previous: ids[at - 1] ?? null,
    next: at < 0 ? null : (ids[at + 1] ?? null),
    nearby: ids.slice(Math.max(0, at - neighbours), at + 1 + neighbours).filter((other) => other !== id),
  }
}

/**
 * Ids of the events that feeds carry: those from the beginning of last year on, and behind them the withdrawals. What is
 * older stays on the site; apps fetch the whole feed each time, so it must not grow for ever. The window moves once a year
 * and not daily.
 */
export function eventsInFeeds(read: ContentReader): string[] {
  const since = `${Number(read.today().slice(0, 4)) - 1}-01-01`
  const inWindow = unique(read.list('eventsInOrder').filter(({ last }) => last >= since))
  return [...inWindow, ...read.list('withdrawnInFeeds')]
}

/** Ids in order of their first occurrence here. */
const unique = (occurrences: readonly EventDates[]) => [...new Set(occurrences.map(({ id }) => id))]

function monthsFrom(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = plusMonths(month, 1)) months.push(month)
  return months
}
