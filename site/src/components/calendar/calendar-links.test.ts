import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { expect, test } from 'vitest'
import { calendarLinks } from './calendar-links.ts'

const page = 'https://iqz.example/veranstaltungen/fachtag/'

function parametersOf(fields: object): Record<string, string>[] {
  const stored = { _id: 'e', title: 'Familie & „Zeit“', startsAt: '2027-03-12T08:30:00Z', ...fields }
  const occurrence = occurrencesOf(stored).occurrences[0]
  if (!occurrence) throw new Error('The event of this test has no occurrence.')
  return calendarLinks(occurrence, page).map(({ href }) => Object.fromEntries(new URL(href).searchParams))
}

test('carry title, time in UTC, place and page', () => {
  const [google, outlook] = parametersOf({
    endsAt: '2027-03-12T15:00:00Z',
    venue: { name: 'Rathaus', city: 'Köln' },
  })
  expect(google).toMatchObject({
    text: 'Familie & „Zeit“',
    dates: '20270312T083000Z/20270312T150000Z',
    location: 'Rathaus, Köln',
    details: page,
  })
  expect(outlook).toMatchObject({
    startdt: '2027-03-12T08:30:00Z',
    enddt: '2027-03-12T15:00:00Z',
    body: page,
  })
  expect(outlook).not.toHaveProperty('allday')
})

test('of whole days end with the day after the last one', () => {
  const [google, outlook] = parametersOf({ allDay: true, startDate: '2027-03-12', endDate: '2027-03-14' })
  expect(google).toMatchObject({ dates: '20270312/20270315' })
  expect(outlook).toMatchObject({ startdt: '2027-03-12', enddt: '2027-03-15', allday: 'true' })
})

test('name no place for what is online', () => {
  expect(parametersOf({ attendance: 'online', venue: { city: 'Köln' } })[0]).toMatchObject({
    location: 'Online',
  })
})
