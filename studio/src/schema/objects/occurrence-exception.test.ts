import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { expect, test } from 'vitest'
import { occurrenceException } from './occurrence-exception.ts'

/** The dates that the form shows of an exception. */
function shownDates(allDay: boolean, parent: object): string[] {
  const fields: { name: string; hidden?: unknown }[] = occurrenceException.fields
  return fields.flatMap(({ name, hidden }) => {
    if (!/^(starts|ends)At$|^(start|end)Date$/.test(name) || typeof hidden !== 'function') return []
    return hidden({ document: { _type: 'event', allDay }, parent }) ? [] : [name]
  })
}

test.each([
  [false, {}, ['startsAt']],
  [false, { startsAt: '2027-03-10T08:00:00Z' }, ['startsAt', 'endsAt']],
  [true, {}, ['startDate']],
  [true, { startDate: '2027-03-10' }, ['startDate', 'endDate']],
  [false, { startDate: '2027-03-10', startsAt: '2027-03-10T08:00:00Z' }, ['startsAt', 'endsAt']],
])('an event that is all day (%s), moved to %j: the form shows %j', (allDay, exception, fields) => {
  expect(shownDates(allDay, exception)).toEqual(fields)
})

test.each([
  [false, 'startDate', { startDate: '2027-03-10' }],
  [false, 'endsAt', { endsAt: '2027-03-08T09:30:00Z' }],
  [true, 'startsAt', { startsAt: '2027-03-10T08:00:00Z' }],
  [true, 'endDate', { endDate: '2027-03-09' }],
])('in an event that is all day (%s) a %s that says nothing is named, and shown', (allDay, field, moved) => {
  const { problems } = occurrencesOf({
    ...{ _id: 'e', title: 'Treffen', allDay, startDate: '2027-03-01', startsAt: '2027-03-01T08:00:00Z' },
    recurrence: { frequency: 'weekly', count: 2, exceptions: [{ _key: 'a', date: '2027-03-08', ...moved }] },
  })
  expect(problems).toEqual([
    {
      field: `recurrence.exceptions[_key=="a"].${field}`,
      message: expect.stringMatching(/gilt .* nicht\. Bitte/),
    },
  ])
  expect(shownDates(allDay, moved)).toContain(field)
})
