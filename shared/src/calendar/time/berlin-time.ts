import { TZDate, tzOffset } from '@date-fns/tz'
import { addHours, format, isValid, parseISO } from 'date-fns'
import { BERLIN } from './berlin.ts'
import { type CalendarDate, isCalendarDate } from './calendar-date.ts'

/** A point in time as RFC 3339 text in UTC, `2027-03-12T08:30:00Z`. Strings compare in order of time. */
export type Instant = string

/** RFC 3339: without a zone it names no point in time, so it is no instant. */
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * Reads a stored date and time. Gives whole seconds in UTC, or null for anything that is not an RFC 3339
 * instant on a day the portal accepts.
 */
export function readInstant(value: unknown): Instant | null {
  if (typeof value !== 'string' || !RFC_3339.test(value)) return null
  const date = parseISO(value)
  if (!isValid(date)) return null
  const instant = toInstant(date)
  return isCalendarDate(berlinDate(instant)) ? instant : null
}

/** The instant as text, in UTC and whole seconds. */
export function toInstant(date: Date): Instant {
  return `${new Date(date).toISOString().slice(0, 19)}Z`
}

/** The same instant with Berlin's wall clock, for the date library and for `ical-generator`. */
export function inBerlin(instant: Instant): TZDate {
  return new TZDate(instant, BERLIN)
}

// Ten times as fast as the date library's `format`, and asked for every event. Swedish dates are written like ISO 8601.
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: BERLIN,
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The day in Berlin at that instant, `2027-03-12`. */
export function berlinDate(instant: Instant): CalendarDate {
  return wallClock.format(new Date(instant)).slice(0, 10)
}

/** The clock time in Berlin at that instant, `09:30`. */
export function berlinTime(instant: Instant): string {
  return wallClock.format(new Date(instant)).slice(11)
}

/** The instant as ISO 8601 with Berlin's offset, `2027-03-12T09:30:00+01:00`: for `<time>` and JSON-LD. */
export function berlinIso(instant: Instant): string {
  return format(inBerlin(instant), "yyyy-MM-dd'T'HH:mm:ssxxx")
}

/** The instant `count` hours later. */
export function plusHours(instant: Instant, count: number): Instant {
  return toInstant(addHours(inBerlin(instant), count))
}

/** The instant at which a Berlin day begins (midnight; Berlin never changes its clock then). */
export function startOfBerlinDay(date: CalendarDate): Instant {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return toInstant(new TZDate(year, month - 1, day, BERLIN))
}

/**
 * Tells whether Berlin's clock shows this time twice: the hour from 2:00 to 2:59 on the October Sunday when
 * clocks go back. Calendar programs disagree about which of the two a local time means.
 */
export function isAmbiguousInBerlin(instant: Instant): boolean {
  const offset = tzOffset(BERLIN, new Date(instant))
  const offsetAfter = (hours: number) => tzOffset(BERLIN, addHours(new Date(instant), hours))
  return offsetAfter(1) === offset - 60 || offsetAfter(-1) === offset + 60
}

/**
 * The instant of a Berlin day (`2027-03-12`) and clock time (`09:30`).
 * Gives `'gap'` for a time that the clock skips in March, `'fold'` for one that it shows twice in October.
 */
export function instantOfBerlin(date: CalendarDate, time: string): Instant | 'gap' | 'fold' {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const instant = toInstant(new TZDate(year, month - 1, day, hours, minutes, BERLIN))
  if (berlinTime(instant) !== time) return 'gap'
  return isAmbiguousInBerlin(instant) ? 'fold' : instant
}
