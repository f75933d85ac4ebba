import { UTCDate } from '@date-fns/utc'

const DAY_MS = 86_400_000

/** A day without a time or zone, as `YYYY-MM-DD`. Strings compare in calendar order. */
export type CalendarDate = string

/** A month as `YYYY-MM`. */
export type CalendarMonth = string

/** Years that a date may lie in; a slip of the pen such as 20277 must not produce a page or a feed entry. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

/**
 * Tells whether a value is a real day written as `YYYY-MM-DD` (30 February is not), within 1990–2100.
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const year = Number(value.slice(0, 4))
  if (year < FIRST_YEAR || year > LAST_YEAR) return false
  return isDay(value)
}

/** Tells whether there is a day written `YYYY-MM-DD`; `Date` takes 30 February for 2 March. */
export function isDay(text: string): boolean {
  const moment = Date.parse(text)
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
}

/** Noon of the day in UTC, which has no clock changes, for the date library to calculate with and to write out. */
export function noonOf(date: CalendarDate): UTCDate {
  return new UTCDate(`${date}T12:00Z`)
}

/** The day `count` days later (earlier when negative). */
export function plusDays(date: CalendarDate, count: number): CalendarDate {
  return new Date(Date.parse(date) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Days from `from` to `to`: 0 for the same day, 1 for the next. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS
}

/** Every day from `first` to `last`, both included; empty when `last` is earlier. */
export function eachDay(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const length = daysBetween(first, last) + 1
  return Array.from({ length: Math.max(0, length) }, (_, index) => plusDays(first, index))
}

/** The month that a day lies in. */
export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7)
}

/** The month `count` months later (earlier when negative). */
export function plusMonths(month: CalendarMonth, count: number): CalendarMonth {
  const [year = Number.NaN, number = Number.NaN] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 7)
}
