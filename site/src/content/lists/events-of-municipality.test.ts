import { expect, it } from 'vitest'
import { Portal } from '../portal.ts'

const bochum = 'municipality-05911000'
const event = (id: string, startsAt: string, endsAt: string, municipality = bochum, more: object = {}) => ({
  _id: id,
  _type: 'event',
  _rev: 'r1',
  ...{ title: id, startsAt, endsAt, venue: { municipality: { _ref: municipality } }, ...more },
})

it('lists events in a municipality until they are over, the next one first', async () => {
  const portal = new Portal()
  const now = new Date('2026-11-21T12:00:00Z')
  portal.load(
    [
      event('spaeter', '2027-03-12T08:30:00Z', '2027-03-12T15:00:00Z'),
      event('laeuft', '2026-11-21T08:30:00Z', '2026-11-21T15:00:00Z'),
      event('vorbei', '2026-11-20T08:30:00Z', '2026-11-20T15:00:00Z'),
      event('anderswo', '2027-03-12T08:30:00Z', '2027-03-12T15:00:00Z', 'municipality-05315000'),
      event('online', '2027-03-12T08:30:00Z', '2027-03-12T15:00:00Z', bochum, { attendance: 'online' }),
    ],
    { now },
  )
  const read = async () => portal.content.list('upcomingEventsOfMunicipality', bochum)
  expect(await portal.record('/kommunen/bochum/', read)).toEqual([
    { id: 'laeuft', rhythmDay: null },
    { id: 'spaeter', rhythmDay: null },
  ])
})
