import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { expect, test } from 'vitest'
import { entryDescription } from './entry-description.ts'

const url = 'https://iqz.example/veranstaltungen/fachtag/'
const describe = (fields: object, more: object = {}) => {
  const occurrence = occurrencesOf({
    _id: 'e',
    title: 'Fachtag',
    startsAt: '2027-03-12T08:30:00Z',
    ...fields,
  }).occurrences[0]
  if (!occurrence) throw new Error('The event of this test has no occurrence.')
  return entryDescription({ occurrence, url, ...fields, ...more })
}

test('an entry leads to its page', () => {
  expect(describe({}, { teaser: 'Worum es geht.' })).toBe(
    `Worum es geht.\n\nAlle Angaben und Anmeldung: ${url}`,
  )
})

test('a cancelled event says so first, with the reason', () => {
  expect(describe({ status: 'cancelled' }, { statusNote: 'Die Referentin ist erkrankt.' })).toMatch(
    /^Abgesagt\. Die Referentin ist erkrankt\.\n\n/,
  )
})

test('a note about an earlier status is not repeated once the event is confirmed', () => {
  expect(describe({}, { statusNote: 'Verschoben, neuer Termin folgt.' })).not.toContain('Verschoben')
})

test('the reason for the status of an event is not told of a single date with another status', () => {
  const called = { date: '2027-03-12', status: 'cancelled', note: 'Die Referentin ist krank.' }
  const recurrence = { frequency: 'weekly', count: 2, exceptions: [called] }
  for (const status of ['confirmed', 'rescheduled'])
    expect(describe({ status, recurrence }, { statusNote: 'Jetzt am Freitag.' })).toMatch(
      /^Abgesagt\.\n\nDie Referentin ist krank\.\n\n/,
    )
  expect(describe({ status: 'cancelled', recurrence }, { statusNote: 'Kein Geld.' })).toContain('Kein Geld.')
})

test('the address of a meeting stands in the text unless the event is on site or was called off', () => {
  const meeting = { onlineUrl: 'https://meet.example/a' }
  expect(describe({ ...meeting, attendance: 'hybrid' })).toContain(
    'Online teilnehmen: https://meet.example/a',
  )
  expect(describe({ ...meeting, attendance: 'onsite' })).not.toContain('meet.example')
  expect(describe({ ...meeting, attendance: 'online', status: 'postponed' })).not.toContain('meet.example')
})

test('the accessibility of a place is told to those who go there', () => {
  const venue = { name: 'Rathaus', accessibility: 'Stufenlos' }
  expect(describe({ venue })).toContain('Barrierefreiheit: Stufenlos')
  expect(describe({ venue, attendance: 'online' })).not.toContain('Barrierefreiheit')
})
