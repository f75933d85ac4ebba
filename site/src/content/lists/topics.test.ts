import { expect, it } from 'vitest'
import { Portal } from '../portal.ts'

const event = (id: string, fields: object) => ({
  _id: id,
  _type: 'event',
  _rev: 'r1',
  ...{ title: id, topics: [{ _ref: 'wohnen' }], ...fields },
})

it('orders the events on a topic by when they really begin, the latest first', async () => {
  const portal = new Portal()
  portal.load(
    [
      event('mai', { startsAt: '2027-05-03T08:00:00Z' }),
      event('ganztaegig', { allDay: true, startDate: '2027-04-01', startsAt: '2029-01-01T08:00:00Z' }),
      event('maerz', { startsAt: '2027-03-12T08:00:00Z' }),
      event('offen', { startsAt: 'bald' }),
    ],
    { now: new Date('2026-11-21T12:00:00Z') },
  )
  const read = async () => portal.content.list('contentOfTopic', 'wohnen').events
  expect(await portal.record('/themen/wohnen/', read)).toEqual(['mai', 'ganztaegig', 'maerz', 'offen'])
})
