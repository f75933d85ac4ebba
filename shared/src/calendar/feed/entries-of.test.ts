import { expect, test } from 'vitest'
import { occurrencesOf } from '../occurrences/occurrences-of.ts'
import { entriesOf } from './entries-of.ts'

/** The rules of an event of whole days, and the days of those of its entries that have none. */
const told = (startDate: string, recurrence: object) =>
  entriesOf(occurrencesOf({ _id: 'event-a', title: 'Treff', allDay: true, startDate, recurrence })).map(
    ({ uid, repeats, occurrence }) => repeats?.rule ?? `${uid} ${occurrence.rhythmDay}`,
  )

test.each([
  ['2027-01-28', { frequency: 'monthlyByDay', count: 3 }, 'FREQ=MONTHLY;BYMONTHDAY=28;COUNT=3'],
  ['2027-01-26', { frequency: 'monthlyByWeekday', count: 3 }, 'FREQ=MONTHLY;BYDAY=4TU;COUNT=3'],
  [
    '2027-01-26',
    { frequency: 'monthlyByWeekday', fromMonthEnd: true, count: 3 },
    'FREQ=MONTHLY;BYDAY=-1TU;COUNT=3',
  ],
  ['2027-01-31', { frequency: 'yearly', count: 3 }, 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31;COUNT=3'],
])('from %s %j is a rule that all programs read alike', (startDate, recurrence, rule) => {
  expect(told(startDate, recurrence)).toEqual([rule])
})

test.each([
  ['2027-01-31', { frequency: 'monthlyByDay' }, ['2027-01-31', '2027-03-31', '2027-05-31']],
  ['2027-01-29', { frequency: 'monthlyByDay' }, ['2027-01-29', '2027-03-29', '2027-04-29']],
  [
    '2027-01-18',
    { frequency: 'monthlyByWeekday', fromMonthEnd: true },
    ['2027-01-18', '2027-02-15', '2027-03-22'],
  ],
])('from %s %j, which Outlook reads otherwise, is told day by day', (startDate, rhythm, days) => {
  expect(told(startDate, { ...rhythm, count: 3 })).toEqual(
    days.map((day) => `event-a.${day}@iqz-portal ${day}`),
  )
})

test('an occurrence that is told by itself keeps its name when it is moved', () => {
  const exceptions = [{ date: '2027-03-31', startDate: '2027-04-01' }]
  expect(told('2027-01-31', { frequency: 'monthlyByDay', count: 2, exceptions })).toContain(
    'event-a.2027-03-31@iqz-portal 2027-03-31',
  )
})
