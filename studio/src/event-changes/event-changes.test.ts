import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import { expect, test } from 'vitest'
import { cancelled } from './cancelled.ts'
import { changePatch } from './change-patch.ts'
import { nextOfSeries } from './next-of-series.ts'
import { occurrencePostponed } from './occurrence-postponed.ts'
import { postponed } from './postponed.ts'
import { statusNoteOf } from './status-note.ts'
import { toldToSubscribers } from './told-to-subscribers.ts'
import { withdrawalTold } from './withdrawal-told.ts'

const event = {
  _id: 'event-1',
  _type: 'event',
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  title: 'Werkstatt 1',
  slug: { current: 'werkstatt-1' },
  status: 'cancelled',
  statusNote: 'Erkrankt',
  startsAt: '2027-03-12T08:30:00Z',
  endsAt: '2027-03-12T11:00:00Z',
  series: { _ref: 'series-1' },
  documentation: { _ref: 'article-1' },
  calendarVersions: [{ _key: 'v' }],
  registration: { required: true, deadline: '2027-03-05T11:00:00Z', fullyBooked: true, capacity: 20 },
}

test('the next event of a series is four weeks later at the same Berlin times, across the clock change', () => {
  expect(nextOfSeries(event)).toEqual({
    _type: 'event',
    title: 'Werkstatt 1',
    status: 'confirmed',
    startsAt: '2027-04-09T07:30:00Z',
    endsAt: '2027-04-09T10:00:00Z',
    series: { _ref: 'series-1' },
    registration: { required: true, deadline: '2027-04-02T10:00:00Z', capacity: 20 },
  })
})

test('the next of whole days keeps how long it is', () => {
  const days = { _id: 'e', allDay: true, startDate: '2026-12-30', endDate: '2027-01-01' }
  expect(nextOfSeries(days)).toMatchObject({ startDate: '2027-01-27', endDate: '2027-01-29' })
  expect(nextOfSeries({ _id: 'e', allDay: true, startDate: '2027-02-01' })).not.toHaveProperty('endDate')
})

test('a copy has no times that the clock does not show on its day', () => {
  const night = { _id: 'e', title: 'Nacht', startsAt: '2027-02-28T01:30:00Z', endsAt: '2027-02-28T05:00:00Z' }
  expect(nextOfSeries(night)).toEqual({ title: 'Nacht', status: 'confirmed' })
})

const to = (day: string, time = '') => ({ day, time })

test('postponed to a new day: moves with its times and remembers the day first planned', () => {
  const moved = {
    status: 'rescheduled',
    statusNote: 'Sturm',
    previousDate: '2027-03-12',
    startsAt: '2027-04-20T07:30:00Z',
    endsAt: '2027-04-20T10:00:00Z',
  }
  expect(postponed(event, to('2027-04-20'), 'Sturm')).toEqual(moved)
  expect(postponed({ ...event, ...moved }, to('2027-05-04'), 'Sturm')).toMatchObject({
    previousDate: '2027-03-12',
  })
})

test('a single whole day that says its end takes it along', () => {
  const day = { ...event, startsAt: undefined, endsAt: undefined, allDay: true, startDate: '2027-03-12' }
  expect(postponed({ ...day, endDate: '2027-03-12' }, to('2027-04-20'), '')).toMatchObject({
    ...{ startDate: '2027-04-20', endDate: '2027-04-20' },
  })
})

test('postponed to another time: lasts as long as before, and refuses what the clock does not show', () => {
  expect(postponed(event, to('2027-03-12', '14:00'), '')).toMatchObject({
    ...{ status: 'rescheduled', previousDate: '2027-03-12' },
    ...{ startsAt: '2027-03-12T13:00:00Z', endsAt: '2027-03-12T15:30:00Z' },
  })
  expect(postponed(event, to('2027-03-28', '02:30'), '')).not.toHaveProperty('startsAt')
})

test('one occurrence is postponed by an exception, which keeps what else was said of it', () => {
  const exceptions = [
    { _key: 'a', _type: 'occurrenceException', date: '2027-03-19', title: 'Gast', note: 'Alt' },
  ]
  const weekly = { ...event, status: 'confirmed', recurrence: { frequency: 'weekly', count: 3, exceptions } }
  const [first, second] = occurrencesOf(weekly).occurrences
  if (!first || !second) throw new Error('It repeats.')
  expect(occurrencePostponed(weekly, second, to('2027-03-22', '18:00'), ' Sturm ')).toEqual([
    {
      ...exceptions[0],
      ...{ status: 'rescheduled', note: 'Sturm' },
      ...{ startsAt: '2027-03-22T17:00:00Z', endsAt: '2027-03-22T19:30:00Z' },
    },
  ])
  const unknown = occurrencePostponed(weekly, first, null, '')
  expect(unknown.at(-1)).toEqual({
    ...{ _key: 'am-2027-03-12', _type: 'occurrenceException', date: '2027-03-12', status: 'postponed' },
  })
  const read = occurrencesOf({ ...weekly, recurrence: { ...weekly.recurrence, exceptions: unknown } })
  expect(read.problems).toEqual([])
  expect(read.occurrences.map(({ status }) => status)).toEqual(['postponed', 'confirmed', 'confirmed'])
})

test('one occurrence that was moved online stays online when it is postponed', () => {
  const online = { _key: 'a', _type: 'occurrenceException', date: '2027-03-12', status: 'movedOnline' }
  const recurrence = { frequency: 'weekly', count: 2, exceptions: [online] }
  const weekly = { ...event, status: 'confirmed', attendance: 'onsite', recurrence }
  const [first] = occurrencesOf(weekly).occurrences
  if (!first) throw new Error('It repeats.')
  for (const day of [to('2027-03-15'), null]) {
    const exceptions = occurrencePostponed(weekly, first, day, '')
    const read = occurrencesOf({ ...weekly, recurrence: { ...recurrence, exceptions } })
    expect(read.occurrences.map(({ attendance }) => attendance)).toEqual(['online', 'onsite'])
  }
})

test('a whole day that was moved already takes its last day along when it is moved again', () => {
  const moved = { date: '2027-03-19', startDate: '2027-03-20', endDate: '2027-03-20', status: 'rescheduled' }
  const exceptions = [{ _key: 'a', _type: 'occurrenceException', ...moved }]
  const recurrence = { frequency: 'weekly', count: 3, exceptions }
  const weekly = { _id: 'e', allDay: true, startDate: '2027-03-12', recurrence }
  const [, second] = occurrencesOf(weekly).occurrences
  if (!second) throw new Error('It repeats.')
  for (const day of ['2027-03-18', '2027-03-24'])
    expect(occurrencePostponed(weekly, second, to(day), '')).toMatchObject([{ startDate: day, endDate: day }])
})

test('postponed without a new day: keeps its date', () => {
  expect(postponed(event, null, 'Sturm')).toEqual({ status: 'postponed', statusNote: 'Sturm' })
})

test('what was moved online stays online when it is postponed or cancelled', () => {
  const online = { ...event, status: 'movedOnline', attendance: 'onsite' }
  expect(postponed(online, to('2027-04-20'), '')).toMatchObject({
    status: 'rescheduled',
    attendance: 'online',
  })
  expect(postponed(online, null, '')).toMatchObject({ status: 'postponed', attendance: 'online' })
  expect(cancelled(online, '')).toMatchObject({ status: 'cancelled', attendance: 'online' })
  expect(cancelled({ ...event, status: 'confirmed' }, '')).not.toHaveProperty('attendance')
})

test('the dialog begins with what is said of the present status, and a note is never left empty', () => {
  expect(statusNoteOf({ ...event, status: 'postponed', statusNote: 'Sturm' })).toBe('Sturm')
  expect(statusNoteOf({ ...event, status: 'confirmed', statusNote: 'Sturm' })).toBe('')
  expect(changePatch(cancelled(event, ' Sturm '))).toEqual({
    set: { status: 'cancelled', statusNote: 'Sturm' },
  })
  expect(changePatch(cancelled(event, ' '))).toEqual({
    set: { status: 'cancelled' },
    unset: ['statusNote'],
  })
})

test('editors are told what subscribers will see', () => {
  expect(toldToSubscribers('cancelled', 'Fachtag\nKita')).toMatch(
    /„Abgesagt: Fachtag Kita“ und belegt dort keine Zeit mehr\. Manche Programme blenden ihn aus/,
  )
  expect(toldToSubscribers('rescheduled', 'Fachtag')).toMatch(/„Neuer Termin: Fachtag“\. Bis/)
})

test.each([
  ['2027-01-01', null, /steht der Termin noch 30 Tage lang als „Abgesagt“, dann verschwindet er\./],
  ['2027-01-01', 3, /stehen alle Termine noch 30 Tage lang als „Abgesagt“, dann/],
  ['2027-03-15', 3, /was noch kommt, noch 30 Tage lang als „Abgesagt“, und was vorbei ist, wie bisher/],
  ['2027-03-15', 1, /ist vorbei; aus abonnierten Kalendern verschwindet sie ohne Hinweis/],
])(
  'editors are told on %s what subscribers will see of a withdrawn event of %s dates',
  (day, count, words) => {
    const recurrence = count === null ? undefined : { frequency: 'weekly', count }
    const published = { ...event, status: 'confirmed', recurrence } as unknown as DocumentOfType<'event'>
    expect(withdrawalTold(published, `${day}T12:00:00Z`)).toMatch(words)
  },
)
