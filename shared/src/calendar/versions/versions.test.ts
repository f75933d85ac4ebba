import { expect, test } from 'vitest'
import { sequenceOf } from '../feed/sequence.ts'
import type { CalendarDocument } from './fingerprints-of.ts'
import { nextVersions } from './next-versions.ts'
import { versionsOf } from './versions-of.ts'

const uid = 'event-fachtag@iqz-portal'
const event: CalendarDocument = {
  _id: 'event-fachtag',
  _type: 'event',
  _updatedAt: '2026-01-10T10:00:00Z',
  title: 'Fachtag',
  teaser: 'Ein Tag',
  status: 'confirmed',
  attendance: 'onsite',
  venue: { name: 'Rathaus', accessibility: 'Aufzug' },
  startsAt: '2027-03-12T08:30:00Z',
  endsAt: '2027-03-12T15:00:00Z',
}

/** The document as the Studio publishes it at an instant, after the one published so far. */
function publish(
  document: CalendarDocument,
  published: CalendarDocument | null,
  now: string,
): CalendarDocument {
  return { ...document, calendarVersions: nextVersions(document, published, now), _updatedAt: now }
}

const first = publish(event, null, '2026-02-01T10:00:00Z')
const later = '2026-03-01T10:00:00Z'

test.each([
  ['moved', { startsAt: '2027-03-13T08:30:00Z', endsAt: '2027-03-13T15:00:00Z' }],
  ['cancelled', { status: 'cancelled' }],
  ['held elsewhere', { venue: { name: 'Stadthalle' } }],
  ['moved online', { status: 'movedOnline', onlineUrl: 'https://meet.example/' }],
  ['repeated', { recurrence: { frequency: 'weekly', count: 2 } }],
])('what is %s gets a higher SEQUENCE and a new LAST-MODIFIED', (_, fields) => {
  const version = versionsOf(publish({ ...first, ...fields }, first, later))(uid)
  expect(version).toEqual({ rescheduled: later, modified: later })
  expect(sequenceOf(version.rescheduled)).toBeGreaterThan(sequenceOf(versionsOf(first)(uid).rescheduled))
})

test.each([
  ['title', { title: 'Großer Fachtag' }],
  ['teaser', { teaser: 'Ein großer Tag' }],
  ['accessibility', { venue: { name: 'Rathaus', accessibility: 'Rampe' } }],
])('a new %s is a modification, and no higher SEQUENCE', (_, fields) => {
  expect(versionsOf(publish({ ...first, ...fields }, first, later))(uid)).toEqual({
    rescheduled: '2026-02-01T10:00:00Z',
    modified: later,
  })
})

test('what calendars do not show changes nothing', () => {
  const published = publish({ ...first, body: [{ _type: 'block' }], capacity: 20 }, first, later)
  expect(versionsOf(published)(uid)).toEqual(versionsOf(first)(uid))
})

test('a change past the Studio is taken for a new time, and remembered by the next one in the Studio', () => {
  const imported = { ...first, startsAt: '2027-03-12T09:00:00Z', _updatedAt: later }
  expect(versionsOf(imported)(uid)).toEqual({ rescheduled: later, modified: later })
  const corrected = publish({ ...imported, body: [] }, imported, '2026-04-01T10:00:00Z')
  expect(versionsOf(corrected)(uid)).toEqual({ rescheduled: later, modified: later })
})

test('a change past the Studio that is taken back lets neither SEQUENCE nor LAST-MODIFIED fall', () => {
  const moved = { ...first, startsAt: '2027-03-12T09:00:00Z', _updatedAt: later }
  const back = { ...moved, startsAt: first.startsAt, _updatedAt: '2026-04-01T10:00:00Z' }
  expect(versionsOf(back)(uid)).toEqual({ rescheduled: back._updatedAt, modified: back._updatedAt })
  const next = publish({ ...back, body: [] }, back, '2026-05-01T10:00:00Z')
  expect(versionsOf(next)(uid)).toEqual({ rescheduled: back._updatedAt, modified: back._updatedAt })
})

test('the clocks of Studio and Content Lake may differ by minutes', () => {
  const published = { ...first, _updatedAt: '2026-02-01T10:05:00Z' }
  expect(versionsOf(published)(uid)).toEqual({
    rescheduled: '2026-02-01T10:00:00Z',
    modified: '2026-02-01T10:00:00Z',
  })
})

test('versions that do not say when they were published hold as long as the entry says the same', () => {
  const calendarVersions = nextVersions(event, null, '2026-02-01T10:00:00Z').map(
    ({ publishedAt: _, ...version }) => version,
  )
  expect(versionsOf({ ...first, calendarVersions, _updatedAt: later })(uid)).toEqual(versionsOf(first)(uid))
})

test('a document that the Studio never published goes by its last change', () => {
  expect(versionsOf(event)(uid)).toEqual({ rescheduled: event._updatedAt, modified: event._updatedAt })
})

test('what was withdrawn and is published again is new to subscribers', () => {
  expect(versionsOf(publish(first, null, later))(uid)).toEqual({ rescheduled: later, modified: later })
})

test('a clock that is late does not let SEQUENCE fall', () => {
  const cancelled = publish({ ...first, status: 'cancelled' }, first, '2026-01-01T00:00:00Z')
  expect(versionsOf(cancelled)(uid).rescheduled).toBe('2026-02-01T10:00:01Z')
})

test('a copy of an event knows nothing of the versions of the original', () => {
  const copy = { ...first, _id: 'event-copy', _updatedAt: later }
  expect(versionsOf(copy)('event-copy@iqz-portal')).toEqual({ rescheduled: later, modified: later })
})

test('only the session of a course that moves changes', () => {
  const session = (_key: string, startsAt: string) => ({ _key, startsAt })
  const course = (...sessions: object[]): CalendarDocument => ({
    _id: 'course-kurs',
    _type: 'course',
    title: 'Kurs',
    runs: [{ _key: 'r', title: '2027', modules: [{ _key: 'm', title: 'Modul', sessions }] }],
  })
  const published = publish(
    course(session('a', '2027-03-12T08:00:00Z'), session('b', '2027-03-13T08:00:00Z')),
    null,
    '2026-02-01T10:00:00Z',
  )
  const moved = publish(
    course(session('a', '2027-03-12T08:00:00Z'), session('b', '2027-03-14T08:00:00Z')),
    published,
    later,
  )
  const rescheduled = (key: string) => versionsOf(moved)(`course-kurs.r.m.${key}@iqz-portal`).rescheduled
  expect([rescheduled('a'), rescheduled('b')]).toEqual(['2026-02-01T10:00:00Z', later])
})
