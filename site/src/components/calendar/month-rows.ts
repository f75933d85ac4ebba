import { publicHolidays } from '@iqz/shared/calendar/holidays/public-holidays.ts'
import { schoolHolidaysOfMonth } from '@iqz/shared/calendar/holidays/school-holidays.ts'
import {
  type CalendarDate,
  type CalendarMonth,
  daysBetween,
} from '@iqz/shared/calendar/time/calendar-date.ts'
import { monthGrid } from '@iqz/shared/calendar/time/month-grid.ts'

/** An event as the table needs it: its first and last day, both included. */
export interface MonthEvent {
  id: string
  /** Names the occurrence of an event that repeats. */
  rhythmDay: string | null
  first: CalendarDate
  last: CalendarDate
}

/**
 * A line of a day's cell that an event of several days runs through. `length` is the number of days that the bar is
 * drawn over from here; 0 where it was begun in an earlier cell of the row. `day` counts from 1.
 */
export interface MonthBar extends Pick<MonthEvent, 'id' | 'rhythmDay'> {
  length: number
  day: number
  days: number
}

export interface MonthDay {
  date: CalendarDate
  inMonth: boolean
  today: boolean
  holiday: string | null
  schoolHoliday: boolean
  /** Lines for events of several days; null keeps a line free, so that bars stay at one height across the row. */
  bars: (MonthBar | null)[]
  /** The events of this day alone. */
  events: Pick<MonthEvent, 'id' | 'rhythmDay'>[]
}

export interface MonthRow {
  week: number
  days: MonthDay[]
}

/**
 * The rows of a month table, Monday first: each day with its holidays and events. Days of neighbouring months are
 * there to fill the rows, and empty.
 *
 * @param events those that touch the month, in order of time
 */
export function monthRows(
  month: CalendarMonth,
  events: readonly MonthEvent[],
  today: CalendarDate | null,
): MonthRow[] {
  const holidays = publicHolidays(Number(month.slice(0, 4)))
  const school = schoolHolidaysOfMonth(month)
  return monthGrid(month).map(({ week, days }) => {
    const ownDays = days.filter(({ inMonth }) => inMonth).map(({ date }) => date)
    const lanes = lanesOf(events, ownDays)
    return {
      week,
      days: days.map(({ date, inMonth }) => ({
        date,
        inMonth,
        today: date === today,
        holiday: (inMonth && holidays.get(date)) || null,
        schoolHoliday: inMonth && school.some(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay),
        bars: inMonth ? barsOn(date, lanes, ownDays) : [],
        events: inMonth
          ? events
              .filter(({ first, last }) => first === date && last === date)
              .map(({ id, rhythmDay }) => ({ id, rhythmDay }))
          : [],
      })),
    }
  })
}

/** Gives every event of several days a line of its own in a row; lines are used again once they are free. */
function lanesOf(events: readonly MonthEvent[], days: readonly CalendarDate[]): MonthEvent[][] {
  const lanes: MonthEvent[][] = []
  const [monday = '', sunday = ''] = [days.at(0), days.at(-1)]
  for (const event of events) {
    if (event.first === event.last || event.last < monday || event.first > sunday) continue
    const free = lanes.find((lane) =>
      lane.every(({ first, last }) => last < event.first || first > event.last),
    )
    if (free) free.push(event)
    else lanes.push([event])
  }
  return lanes
}

function barsOn(date: CalendarDate, lanes: MonthEvent[][], days: readonly CalendarDate[]): MonthDay['bars'] {
  const [rowStart = '', rowEnd = ''] = [days.at(0), days.at(-1)]
  const bars = lanes.map((lane) => {
    const event = lane.find(({ first, last }) => first <= date && date <= last)
    if (!event) return null
    const begins = date === event.first || date === rowStart
    return {
      id: event.id,
      rhythmDay: event.rhythmDay,
      length: begins ? Math.min(daysBetween(date, event.last), daysBetween(date, rowEnd)) + 1 : 0,
      day: daysBetween(event.first, date) + 1,
      days: daysBetween(event.first, event.last) + 1,
    }
  })
  return bars.slice(0, bars.findLastIndex((bar) => bar !== null) + 1)
}
