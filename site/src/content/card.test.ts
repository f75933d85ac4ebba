import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import { expect, it } from 'vitest'
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
