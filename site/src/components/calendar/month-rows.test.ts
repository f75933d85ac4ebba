import { describe, expect, test } from 'vitest'
import { monthRows } from './month-rows.ts'

const rows = (...events: [id: string, first: string, last?: string][]) =>
  monthRows(
    '2027-03',
    events.map(([id, first, last = first]) => ({ id, rhythmDay: null, first, last })),
    '2027-03-12',
  )
const dayOf = (table: ReturnType<typeof rows>, date: string) => {
  const day = table.flatMap(({ days }) => days).find((candidate) => candidate.date === date)
  if (!day) throw new Error(`${date} is not in the table.`)
  return day
}

describe('a month table', () => {
  test('knows weeks, today, public and school holidays', () => {
    const table = rows()
    expect(table.map(({ week }) => week)).toEqual([9, 10, 11, 12, 13])
    expect(dayOf(table, '2027-03-12').today).toBe(true)
    expect(dayOf(table, '2027-03-26')).toMatchObject({ holiday: 'Karfreitag', schoolHoliday: true })
    expect(dayOf(table, '2027-03-15')).toMatchObject({ holiday: null, schoolHoliday: false })
  })

  test('puts an event of one day into its cell', () => {
    expect(dayOf(rows(['a', '2027-03-10'], ['b', '2027-03-10']), '2027-03-10').events).toMatchObject([
      { id: 'a' },
      { id: 'b' },
    ])
  })

  test('draws an event of several days as one bar in each row it runs through', () => {
    const table = rows(['a', '2027-03-06', '2027-03-09'])
    expect(dayOf(table, '2027-03-06').bars).toMatchObject([{ id: 'a', length: 2, day: 1, days: 4 }])
    expect(dayOf(table, '2027-03-07').bars).toMatchObject([{ id: 'a', length: 0, day: 2, days: 4 }])
    expect(dayOf(table, '2027-03-08').bars).toMatchObject([{ id: 'a', length: 2, day: 3, days: 4 }])
    expect(dayOf(table, '2027-03-10').bars).toEqual([])
  })

  test('keeps bars at one height and uses a line again once it is free', () => {
    const table = rows(
      ['a', '2027-03-08', '2027-03-09'],
      ['b', '2027-03-09', '2027-03-11'],
      ['c', '2027-03-10', '2027-03-12'],
    )
    const ids = (date: string) => dayOf(table, date).bars.map((bar) => bar?.id ?? null)
    expect(ids('2027-03-08')).toEqual(['a'])
    expect(ids('2027-03-09')).toEqual(['a', 'b'])
    expect(ids('2027-03-11')).toEqual(['c', 'b'])
    expect(ids('2027-03-12')).toEqual(['c'])
  })

  test('cuts what runs over the edge of the month', () => {
    const table = rows(['a', '2027-02-27', '2027-03-02'], ['b', '2027-03-30', '2027-04-20'])
    expect(dayOf(table, '2027-03-01').bars).toMatchObject([{ id: 'a', length: 2, day: 3, days: 4 }])
    expect(dayOf(table, '2027-03-30').bars).toMatchObject([{ id: 'b', length: 2, day: 1, days: 22 }])
    expect(dayOf(table, '2027-04-01').bars).toEqual([])
  })
})
