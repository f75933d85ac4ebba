import { describe, expect, test } from 'vitest'
import { freeDayNames } from './free-day-names.ts'
import { publicHolidays } from './public-holidays.ts'
import { schoolHolidaysOfMonth } from './school-holidays.ts'

describe('public holidays of NRW', () => {
  test('are the eleven of the Feiertagsgesetz, movable ones included', () => {
    expect([...publicHolidays(2027)]).toEqual([
      ['2027-01-01', 'Neujahrstag'],
      ['2027-03-26', 'Karfreitag'],
      ['2027-03-29', 'Ostermontag'],
      ['2027-05-01', 'Tag der Arbeit'],
      ['2027-05-06', 'Christi Himmelfahrt'],
      ['2027-05-17', 'Pfingstmontag'],
      ['2027-05-27', 'Fronleichnam'],
      ['2027-10-03', 'Tag der Deutschen Einheit'],
      ['2027-11-01', 'Allerheiligen'],
      ['2027-12-25', '1. Weihnachtstag'],
      ['2027-12-26', '2. Weihnachtstag'],
    ])
  })
})

describe('school holidays of NRW', () => {
  test('are found in every month they touch', () => {
    expect(schoolHolidaysOfMonth('2027-03')).toEqual([
      { name: 'Osterferien', firstDay: '2027-03-22', lastDay: '2027-04-03' },
    ])
    expect(schoolHolidaysOfMonth('2027-01').map((holidays) => holidays.name)).toEqual(['Weihnachtsferien'])
    expect(schoolHolidaysOfMonth('2027-06')).toEqual([])
    expect(schoolHolidaysOfMonth('1999-07')).toEqual([])
  })
})

test('a day can be a public holiday, in school holidays, both, or neither', () => {
  expect(freeDayNames('2027-03-29')).toEqual({
    publicHoliday: 'Ostermontag',
    schoolHolidays: 'Osterferien',
  })
  expect(freeDayNames('2027-05-27')).toEqual({ publicHoliday: 'Fronleichnam', schoolHolidays: null })
  expect(freeDayNames('2027-04-03')).toEqual({ publicHoliday: null, schoolHolidays: 'Osterferien' })
  expect(freeDayNames('2027-04-04')).toEqual({ publicHoliday: null, schoolHolidays: null })
})
