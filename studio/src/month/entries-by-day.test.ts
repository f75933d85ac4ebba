import { expect, test } from 'vitest'
import { entriesByDay } from './entries-by-day.ts'

const event = (_id: string, more: object) => ({ _id, _type: 'event', title: _id, ...more })
const days = (documents: Parameters<typeof entriesByDay>[0]) =>
  Object.fromEntries(
    [...entriesByDay(documents, '2027-03-01', '2027-03-31')].map(([day, entries]) => [
      day,
      entries.map(({ times, notice, title }) => [times, notice, title].filter(Boolean).join(' ')),
    ]),
  )

test('a day holds what takes place on it, in order of time', () => {
  const evening = event('Abend', { startsAt: '2027-03-12T17:00:00Z', endsAt: '2027-03-12T19:00:00Z' })
  const morning = event('Morgen', {
    startsAt: '2027-03-12T08:30:00Z',
    endsAt: '2027-03-12T09:00:00Z',
    status: 'cancelled',
  })
  const whole = event('Tag', { allDay: true, startDate: '2027-03-12' })
  expect(days([evening, morning, whole])).toEqual({
    '2027-03-12': ['ganztägig Tag', '9:30–10:00 Uhr Abgesagt Morgen', '18:00–20:00 Uhr Abend'],
  })
})

test('what takes several days is on each of them, also when it begins in the month before', () => {
  expect(days([event('Tage', { allDay: true, startDate: '2027-02-27', endDate: '2027-03-02' })])).toEqual({
    '2027-03-01': ['Fortsetzung Tage'],
    '2027-03-02': ['Fortsetzung Tage'],
  })
})

test('an evening that ends in the night is on its day alone, as on the site', () => {
  const until = (_id: string, hour: string) =>
    event(_id, { startsAt: '2027-03-12T17:00:00Z', endsAt: `2027-03-13T${hour}:00Z` })
  expect(days([until('Fest', '01:30'), until('Nacht', '05:30')])).toEqual({
    '2027-03-12': ['18:00 Uhr Fest', '18:00 Uhr Nacht'],
    '2027-03-13': ['Fortsetzung Nacht'],
  })
})

test('what repeats, and the sessions of courses, are on their days', () => {
  const weekly = event('Treff', {
    allDay: true,
    startDate: '2027-02-23',
    recurrence: { frequency: 'weekly', count: 3 },
  })
  const sessions = [{ _key: 's', startsAt: '2027-03-02T08:00:00Z', endsAt: '2027-03-02T09:00:00Z' }]
  const course = {
    _id: 'c',
    _type: 'course',
    title: 'Kurs',
    runs: [{ _key: 'r', modules: [{ _key: 'm', title: 'Start', sessions }] }],
  }
  expect(days([weekly, course])).toEqual({
    '2027-03-02': ['ganztägig Treff', '9:00–10:00 Uhr Kurs: Start'],
    '2027-03-09': ['ganztägig Treff'],
  })
})

test('a draft is told from what is published, and named by the id that links take', () => {
  const [entry] =
    entriesByDay(
      [{ ...event('drafts.e', { allDay: true, startDate: '2027-03-12' }), draft: true }],
      '2027-03-01',
      '2027-03-31',
    ).get('2027-03-12') ?? []
  expect(entry).toMatchObject({ id: 'e', draft: true })
})
