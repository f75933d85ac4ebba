import { describe, expect, test } from 'vitest'
import {
  berlinDate,
  berlinIso,
  berlinTime,
  instantOfBerlin,
  isAmbiguousInBerlin,
  readInstant,
  startOfBerlinDay,
} from './berlin-time.ts'
import { daysBetween, eachDay, isCalendarDate, plusDays, plusMonths } from './calendar-date.ts'
import { isoWeek } from './iso-week.ts'
import { monthGrid } from './month-grid.ts'

describe('Berlin time', () => {
  test('an evening in UTC is already the next day in Berlin', () => {
    expect(berlinDate('2026-12-31T23:30:00Z')).toBe('2027-01-01')
    expect(berlinTime('2026-12-31T23:30:00Z')).toBe('00:30')
  })

  test('summer and winter time have their offsets', () => {
    expect(berlinIso('2027-01-12T08:30:00Z')).toBe('2027-01-12T09:30:00+01:00')
    expect(berlinIso('2027-07-12T08:30:00Z')).toBe('2027-07-12T10:30:00+02:00')
  })

  test('a stored value is an instant only with a zone', () => {
    expect(readInstant('2027-03-12T09:30:00.000Z')).toBe('2027-03-12T09:30:00Z')
    expect(readInstant('2027-03-12T09:30:00+01:00')).toBe('2027-03-12T08:30:00Z')
    for (const bad of ['2027-03-12T09:30:00', '2027-13-12T09:30:00Z', 'morgen', '', null, 7, undefined]) {
      expect(readInstant(bad)).toBeNull()
    }
  })

  test('years that only a typing error gives are refused', () => {
    expect(readInstant('0207-03-12T09:30:00Z')).toBeNull()
    expect(isCalendarDate('9999-03-12')).toBe(false)
  })

  test('the hour skipped in March is a gap, the hour shown twice in October a fold', () => {
    expect(instantOfBerlin('2027-03-28', '02:30')).toBe('gap')
    expect(instantOfBerlin('2027-10-31', '02:30')).toBe('fold')
    expect(instantOfBerlin('2027-10-31', '03:00')).toBe('2027-10-31T02:00:00Z')
    expect(instantOfBerlin('2027-03-28', '03:00')).toBe('2027-03-28T01:00:00Z')
    expect(isAmbiguousInBerlin('2027-10-31T00:30:00Z')).toBe(true)
    expect(isAmbiguousInBerlin('2027-10-31T01:30:00Z')).toBe(true)
    expect(isAmbiguousInBerlin('2027-10-31T02:00:00Z')).toBe(false)
  })

  test('a day begins at midnight in Berlin', () => {
    expect(startOfBerlinDay('2027-07-01')).toBe('2027-06-30T22:00:00Z')
    expect(startOfBerlinDay('2027-01-01')).toBe('2026-12-31T23:00:00Z')
  })
})

describe('calendar dates', () => {
  test('only real days count', () => {
    expect(isCalendarDate('2028-02-29')).toBe(true)
    expect(isCalendarDate('2027-02-29')).toBe(false)
    expect(isCalendarDate('2027-3-1')).toBe(false)
    expect(isCalendarDate(20270301)).toBe(false)
  })

  test('days are counted across clock changes and year ends', () => {
    expect(plusDays('2027-03-27', 2)).toBe('2027-03-29')
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(eachDay('2027-10-30', '2027-11-01')).toEqual(['2027-10-30', '2027-10-31', '2027-11-01'])
    expect(eachDay('2027-10-30', '2027-10-29')).toEqual([])
    expect(plusMonths('2026-12', 1)).toBe('2027-01')
  })

  test('adding days and counting them are inverse', () => {
    for (let offset = 0; offset < 20_000; offset += 37) {
      const day = plusDays('2000-01-01', offset)
      for (const count of [-400, -31, 0, 1, 365]) expect(daysBetween(day, plusDays(day, count))).toBe(count)
    }
  })
})

describe('weeks and months', () => {
  test('calendar weeks follow ISO 8601 at the turn of the year', () => {
    expect(isoWeek('2026-12-31')).toBe(53)
    expect(isoWeek('2027-01-03')).toBe(53)
    expect(isoWeek('2027-01-04')).toBe(1)
  })

  test('a month table starts on Monday and is filled with neighbouring days', () => {
    const grid = monthGrid('2027-03')
    expect(grid.map((row) => row.week)).toEqual([9, 10, 11, 12, 13])
    expect(grid[0]?.days.map((day) => day.date)).toEqual([
      '2027-03-01',
      '2027-03-02',
      '2027-03-03',
      '2027-03-04',
      '2027-03-05',
      '2027-03-06',
      '2027-03-07',
    ])
    expect(grid.at(-1)?.days.filter((day) => !day.inMonth)).toHaveLength(4)
  })

  test('every month table holds whole weeks and each day of the month once', () => {
    for (let index = 0; index < 240; index++) {
      const month = plusMonths('2015-01', index)
      const days = monthGrid(month).flatMap((row) => row.days)
      expect(days.length % 7).toBe(0)
      const own = days.filter((day) => day.inMonth)
      expect(own[0]?.date).toBe(`${month}-01`)
      expect(plusDays(own.at(-1)?.date ?? '', 1)).toBe(`${plusMonths(month, 1)}-01`)
    }
  })
})
