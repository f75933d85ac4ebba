import { TZDate } from '@date-fns/tz'
import { addDays, addMonths, differenceInCalendarDays, format, isValid, parseISO } from 'date-fns'
import { BERLIN } from './berlin.ts'

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
  return isValid(parseISO(value))
}

/** Noon of the day in Berlin, the hour farthest from every clock change, for the date library to calculate with. */
export function noonOf(date: CalendarDate): TZDate {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number)
  return new TZDate(year, month - 1, day, 12, BERLIN)
}

/** The day `count` days later (earlier when negative). */
export function plusDays(date: CalendarDate, count: number): CalendarDate {
  return format(addDays(noonOf(date), count), 'yyyy-MM-dd')
}

/** Days from `from` to `to`: 0 for the same day, 1 for the next. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(noonOf(to), noonOf(from))
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
  return format(addMonths(noonOf(`${month}-01`), count), 'yyyy-MM')
}
