import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import { expect, it } from 'vitest'
import { cardOccurrence } from '../components/card-occurrence.ts'
import { cardOf } from './card.ts'

const event = (fields: object) =>
  cardOf({
    _id: 'e',
    _type: 'event',
    startsAt: '2027-03-12T08:30:00Z',
    venue: { city: 'Bochum' },
    ...fields,
  } as DocumentOfType<'event'>)

it.each([
  [{ attendance: 'onsite' }, 'Bochum'],
  [{ attendance: 'online' }, 'Online'],
  [{ attendance: 'onsite', status: 'movedOnline' }, 'Online'],
  [{ venue: { municipality: { _ref: 'municipality-05911000' } } }, 'Bochum'],
])('says where an event takes place by now: %j', (fields, where) => {
  expect(event(fields).meta).toBe(where)
})

it('dates an all-day event by its first day, whatever time was entered before', () => {
  expect(event({ allDay: true, startDate: '2027-05-01' }).date).toBe('2027-05-01')
})

it('counts of the later dates only those that take place', () => {
  const exceptions = [{ date: '2027-03-26', status: 'cancelled' }]
  const weekly = event({ recurrence: { frequency: 'weekly', count: 4, exceptions } })
  expect(cardOccurrence(weekly, () => false)?.further).toBe(2)
})

it('gives one card for one document, so that lists of what repeats work its days out once, not once a day', () => {
  const document = {
    ...{ _id: 'e', _type: 'event', title: 'Sprechstunde', startsAt: '2026-11-22T09:00:00Z' },
    recurrence: { _type: 'recurrence', frequency: 'weekly', count: 260 },
  } as DocumentOfType<'event'>
  const asked = () => cardOccurrence(cardOf(document), () => false, '2026-12-27')
  expect(asked()?.span).toMatchObject({ start: '2026-12-27T09:00:00Z' })
  expect(asked()?.span).toBe(asked()?.span)
})
