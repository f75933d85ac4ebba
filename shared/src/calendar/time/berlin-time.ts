import { berlinOffset } from './berlin-offset.ts'
import { type CalendarDate, isCalendarDate, isDay } from './calendar-date.ts'

/** A point in time as RFC 3339 text in UTC, `2027-03-12T08:30:00Z`. Strings compare in order of time. */
export type Instant = string

/** RFC 3339: without a zone it names no point in time, so it is no instant. */
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * Reads a stored date and time. Gives whole seconds in UTC, or null for anything that is not an RFC 3339
 * instant on a day the portal accepts.
 */
export function readInstant(value: unknown): Instant | null {
  if (typeof value !== 'string') return null
  const day = RFC_3339.exec(value)?.[1]
  const moment = Date.parse(value)
  if (day === undefined || !isDay(day) || Number.isNaN(moment)) return null
  const instant = toInstant(new Date(moment))
  return isCalendarDate(berlinDate(instant)) ? instant : null
}

/** The instant as text, in UTC and whole seconds. */
export function toInstant(date: Date): Instant {
  return `${new Date(date).toISOString().slice(0, 19)}Z`
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What Berlin's clocks show, `2027-03-12T09:30:00.000Z`: the Z is only the form. */
const wallClock = (instant: Instant): string => {
  const moment = Date.parse(instant)
  return new Date(moment + berlinOffset(moment) * MINUTE_MS).toISOString()
}

/** The day in Berlin at that instant, `2027-03-12`. */
export function berlinDate(instant: Instant): CalendarDate {
  return wallClock(instant).slice(0, 10)
}

/** The clock time in Berlin at that instant, `09:30`. */
export function berlinTime(instant: Instant): string {
  return wallClock(instant).slice(11, 16)
}

/** The instant as ISO 8601 with Berlin's offset, `2027-03-12T09:30:00+01:00`: for `<time>` and JSON-LD. */
export function berlinIso(instant: Instant): string {
  const hours = berlinOffset(Date.parse(instant)) / 60
  return `${wallClock(instant).slice(0, 19)}+0${hours}:00`
}

/** The instant `count` hours later. */
export function plusHours(instant: Instant, count: number): Instant {
  return toInstant(new Date(Date.parse(instant) + count * HOUR_MS))
}

/** Putting ten thousand events in order asks for the same few days a hundred thousand times. */
const daysBegun = new Map<CalendarDate, Instant>()

/** The instant at which a Berlin day begins (midnight; Berlin never changes its clock then). */
export function startOfBerlinDay(date: CalendarDate): Instant {
  let begin = daysBegun.get(date)
  if (begin === undefined) {
    begin = instantShown(date, '00:00')
    // A day is one of those a calendar has: at most some ten thousand are ever asked for.
    daysBegun.set(date, begin)
  }
  return begin
}

/**
 * Tells whether Berlin's clock shows this time twice: the hour from 2:00 to 2:59 on the October Sunday when
 * clocks go back. Calendar programs disagree about which of the two a local time means.
 */
export function isAmbiguousInBerlin(instant: Instant): boolean {
  const moment = Date.parse(instant)
  const offset = berlinOffset(moment)
  return berlinOffset(moment + HOUR_MS) === offset - 60 || berlinOffset(moment - HOUR_MS) === offset + 60
}

/**
 * The instant of a Berlin day (`2027-03-12`) and clock time (`09:30`).
 * Gives `'gap'` for a time that the clock skips in March, `'fold'` for one that it shows twice in October.
 */
export function instantOfBerlin(date: CalendarDate, time: string): Instant | 'gap' | 'fold' {
  const instant = instantShown(date, time)
  if (berlinTime(instant) !== time) return 'gap'
  return isAmbiguousInBerlin(instant) ? 'fold' : instant
}

/** An instant at which Berlin's clocks show this; one an hour off when they skip it. */
function instantShown(date: CalendarDate, time: string): Instant {
  const shown = Date.parse(`${date}T${time}Z`)
  // The offset at the time shown, read as UTC, may be that of the other side of a clock change; the second is right.
  const near = shown - berlinOffset(shown) * MINUTE_MS
  return toInstant(new Date(shown - berlinOffset(near) * MINUTE_MS))
}
