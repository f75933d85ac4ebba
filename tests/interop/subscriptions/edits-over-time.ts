import { cancelled } from '../../../studio/src/event-changes/cancelled.ts'
import { changePatch } from '../../../studio/src/event-changes/change-patch.ts'
import { postponed } from '../../../studio/src/event-changes/postponed.ts'
import type { ReadOccurrence } from '../readers/reading.ts'
import type { CalendarPortal, Event } from './open-calendar-portal.ts'

type Name = 'fachtag' | 'sprechstunde' | 'kongress' | 'vortrag'

/** When all of the events take place, whatever becomes of them. */
export const EVENTS_TAKE_PLACE = { from: '2027-03-01', days: 300 } as const

/** Edits of some events, and what subscribers must see then. */
interface Edit {
  name: string
  /** When it is made. */
  at: string
  make(portal: CalendarPortal): Promise<void>
  /** The occurrences of the events that it changes. */
  shown: Partial<Record<Name, ReadOccurrence[]>>
}

const common = { _type: 'event', status: 'confirmed', attendance: 'onsite' } as const
const slug = (current: Name) => ({ _type: 'slug' as const, current })

/** The events that are there when somebody subscribes. */
export const FIRST_EVENTS: readonly (Partial<Event> & { _id: string })[] = [
  {
    ...{ ...common, _id: 'event-fachtag', slug: slug('fachtag'), title: 'Fachtag' },
    ...{ startsAt: '2027-03-12T08:30:00Z', endsAt: '2027-03-12T15:00:00Z' },
  },
  {
    ...{ ...common, _id: 'event-sprechstunde', slug: slug('sprechstunde'), title: 'Sprechstunde' },
    ...{ startsAt: '2027-03-16T09:00:00Z', endsAt: '2027-03-16T10:00:00Z' },
    recurrence: { _type: 'recurrence', frequency: 'weekly', count: 3 },
  },
  {
    ...{ ...common, _id: 'event-kongress', slug: slug('kongress'), title: 'Kongress' },
    ...{ allDay: true, startDate: '2027-06-10', endDate: '2027-06-12' },
  },
  {
    ...{ ...common, _id: 'event-vortrag', slug: slug('vortrag'), title: 'Vortrag' },
    ...{ startsAt: '2027-09-01T16:00:00Z', endsAt: '2027-09-01T18:00:00Z' },
  },
]

const exception = (_key: string, fields: object) =>
  ({ _key, _type: 'occurrenceException', ...fields }) as const
const called = exception('a', { date: '2027-03-23', status: 'cancelled' })
const moved = exception('b', { date: '2027-03-30', startsAt: '2027-03-31T12:00:00Z' })
const rhythm = (...exceptions: object[]) =>
  ({ recurrence: { ...FIRST_EVENTS[1]?.recurrence, exceptions } }) as Partial<Event>

const occurrence = (title: string, start: string, end: string): ReadOccurrence => ({ start, end, title })
const first = occurrence('Sprechstunde', '2027-03-16T09:00:00Z', '2027-03-16T10:00:00Z')
const second = (title: string) => occurrence(title, '2027-03-23T09:00:00Z', '2027-03-23T10:00:00Z')
// Ten o'clock in Berlin as well, by then in summer time.
const third = occurrence('Sprechstunde', '2027-03-30T08:00:00Z', '2027-03-30T09:00:00Z')

/** What becomes of the events one after the other. The first entry is what is there when somebody subscribes. */
export const EDITS: readonly Edit[] = [
  {
    name: 'at first',
    at: '2026-11-22T12:00:00Z',
    make: async () => undefined,
    shown: {
      fachtag: [occurrence('Fachtag', '2027-03-12T08:30:00Z', '2027-03-12T15:00:00Z')],
      sprechstunde: [first, second('Sprechstunde'), third],
      kongress: [occurrence('Kongress', '2027-06-10', '2027-06-13')],
      vortrag: [occurrence('Vortrag', '2027-09-01T16:00:00Z', '2027-09-01T18:00:00Z')],
    },
  },
  {
    name: 'a new title, one occurrence cancelled, postponed to an unknown day',
    at: '2026-11-23T12:00:00Z',
    make: async ({ change, event }) => {
      await change('event-fachtag', { set: { title: 'Fachtag, groß & "neu"; 🎉' } })
      await change('event-sprechstunde', { set: rhythm(called) })
      await change('event-vortrag', changePatch(postponed(await event('event-vortrag'), null, 'Leider.')))
    },
    shown: {
      fachtag: [occurrence('Fachtag, groß & "neu"; 🎉', '2027-03-12T08:30:00Z', '2027-03-12T15:00:00Z')],
      sprechstunde: [first, second('Abgesagt: Sprechstunde'), third],
      vortrag: [occurrence('Verschoben: Vortrag', '2027-09-01T16:00:00Z', '2027-09-01T18:00:00Z')],
    },
  },
  {
    name: 'another time, another occurrence moved, postponed to a day in winter time',
    at: '2026-11-24T12:00:00Z',
    make: async ({ change, event }) => {
      const times = { startsAt: '2027-04-09T07:00:00Z', endsAt: '2027-04-09T14:00:00Z' }
      await change('event-fachtag', { set: times })
      await change('event-sprechstunde', { set: rhythm(called, moved) })
      const winter = { day: '2027-11-03', time: '' }
      await change('event-vortrag', changePatch(postponed(await event('event-vortrag'), winter, '')))
    },
    shown: {
      fachtag: [occurrence('Fachtag, groß & "neu"; 🎉', '2027-04-09T07:00:00Z', '2027-04-09T14:00:00Z')],
      sprechstunde: [
        first,
        second('Abgesagt: Sprechstunde'),
        occurrence('Sprechstunde', '2027-03-31T12:00:00Z', '2027-03-31T13:00:00Z'),
      ],
      vortrag: [occurrence('Neuer Termin: Vortrag', '2027-11-03T17:00:00Z', '2027-11-03T19:00:00Z')],
    },
  },
  {
    name: 'cancelled',
    at: '2026-11-25T12:00:00Z',
    make: async ({ change, event }) =>
      change('event-kongress', changePatch(cancelled(await event('event-kongress'), 'Leider.'))),
    shown: { kongress: [occurrence('Abgesagt: Kongress', '2027-06-10', '2027-06-13')] },
  },
  {
    name: 'taken off the site',
    at: '2026-11-26T12:00:00Z',
    make: ({ withdraw }) => withdraw('event-fachtag'),
    shown: {
      fachtag: [
        occurrence('Abgesagt: Fachtag, groß & "neu"; 🎉', '2027-04-09T07:00:00Z', '2027-04-09T14:00:00Z'),
      ],
    },
  },
  {
    name: 'published again',
    at: '2026-11-27T12:00:00Z',
    make: ({ change }) => change('event-fachtag', { set: { title: 'Fachtag, nun doch' } }),
    shown: {
      fachtag: [occurrence('Fachtag, nun doch', '2027-04-09T07:00:00Z', '2027-04-09T14:00:00Z')],
    },
  },
]
