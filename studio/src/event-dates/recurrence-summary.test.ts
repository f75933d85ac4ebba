import { expect, test } from 'vitest'
import { datesInList } from './dates-in-list.ts'
import { recurrenceSummary } from './recurrence-summary.ts'

const event = {
  _id: 'e',
  title: 'Sprechstunde',
  startsAt: '2026-09-08T08:00:00Z',
  endsAt: '2026-09-08T10:00:00Z',
  recurrence: {
    frequency: 'monthlyByWeekday',
    until: '2027-06-30',
    excludedDates: ['2026-10-13'],
  },
}

test('an event that repeats is told in one sentence with its next times and how many follow', () => {
  expect(recurrenceSummary(event, '2026-09-09')).toEqual({
    rhythm: 'Jeden zweiten Dienstag im Monat bis 30. Juni 2027, außer 13. Oktober 2026',
    next: [
      { text: 'Di., 10. November 2026, 10:00–12:00 Uhr', note: '' },
      { text: 'Di., 8. Dezember 2026, 10:00–12:00 Uhr', note: '' },
      { text: 'Di., 12. Januar 2027, 10:00–12:00 Uhr', note: '' },
      { text: 'Di., 9. Februar 2027, 10:00–12:00 Uhr', note: '' },
      { text: 'Di., 9. März 2027, 10:00–12:00 Uhr', note: '' },
    ],
    rest: '3 weitere Termine, der letzte: Di., 8. Juni 2027, 10:00–12:00 Uhr',
  })
})

test('times that are moved, cancelled or on a free day say so', () => {
  const recurrence = {
    frequency: 'weekly',
    count: 4,
    exceptions: [
      { date: '2027-03-22', status: 'cancelled' },
      { date: '2027-04-05', startsAt: '2027-04-06T08:00:00Z' },
    ],
  }
  const weekly = {
    ...event,
    startsAt: '2027-03-15T09:00:00Z',
    endsAt: '2027-03-15T10:00:00Z',
    recurrence,
  }
  expect(recurrenceSummary(weekly, '2027-03-16')?.next.map(({ note }) => note)).toEqual([
    'Abgesagt · Osterferien',
    'Feiertag: Ostermontag · Osterferien',
    'verlegt',
  ])
})

test('what takes place once, or nobody knows when, has no summary', () => {
  expect(recurrenceSummary({ ...event, recurrence: undefined }, '2026-09-09')).toBeNull()
  expect(recurrenceSummary({ ...event, startsAt: undefined }, '2026-09-09')).toBeNull()
})

test('a single time that is left is told as one', () => {
  const recurrence = { frequency: 'weekly', count: 6 }
  expect(recurrenceSummary({ ...event, recurrence }, '2026-09-01')?.rest).toMatch(
    /^Ein weiterer Termin: Di\./,
  )
  expect(recurrenceSummary({ ...event, recurrence }, '2026-09-10')?.rest).toBe('')
})

test('a list names the next time of what repeats and its rhythm, the dates of all else', () => {
  const rhythm = 'Jeden zweiten Dienstag im Monat bis 30. Juni 2027, außer 13. Oktober 2026'
  expect(datesInList(event, '2026-09-09')).toBe(`Di., 10. November 2026, 10:00–12:00 Uhr · ${rhythm}`)
  expect(datesInList(event, '2027-09-09')).toBe(`Vorbei · ${rhythm}`)
  expect(datesInList({ ...event, recurrence: undefined }, '2026-09-09')).toBe(
    'Di., 08.09.2026, 10:00–12:00 Uhr',
  )
})
