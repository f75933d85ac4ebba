import { expect, test } from 'vitest'
import type { DocumentOfType } from '../../content/document-types.ts'
import { startOf } from '../occurrences/span.ts'
import { withdrawalOf } from './withdrawal-of.ts'
import { withdrawnEntries } from './withdrawn-entries.ts'

const now = '2026-11-22T12:00:00Z'
const event: DocumentOfType<'event'> = {
  ...{ _id: 'event-a', _type: 'event', _rev: '1', _createdAt: '2026-10-01T00:00:00Z' },
  ...{
    _updatedAt: '2026-10-02T00:00:00Z',
    title: 'Sprechstunde',
    teaser: 'Mit Anna Muster',
    statusNote: 'Krank',
  },
  ...{ startsAt: '2026-11-10T08:30:00Z', endsAt: '2026-11-10T09:30:00Z' },
}
const weekly: DocumentOfType<'event'> = {
  ...event,
  recurrence: {
    _type: 'recurrence',
    ...{ frequency: 'weekly', count: 4 },
    exceptions: [
      {
        ...{
          _key: 'a',
          _type: 'occurrenceException',
          date: '2026-11-24',
          status: 'movedOnline',
          note: 'Bei Anna',
        },
        ...{ startsAt: '2026-11-25T08:30:00Z', onlineUrl: 'https://meet.example' },
      },
    ],
  },
}
const stored = (of: DocumentOfType<'event'>) =>
  ({
    ...withdrawalOf(of, now),
    _rev: '1',
    _createdAt: now,
    _updatedAt: now,
  }) as DocumentOfType<'withdrawnEvent'>
const at = (day: string) => ({ startsAt: `${day}T08:30:00Z`, endsAt: `${day}T09:30:00Z` })
/** Its entries: UID, status, beginning, and the beginning in its rule that is replaced. */
const told = (of: DocumentOfType<'event'>) =>
  withdrawnEntries(stored(of)).map(({ uid, occurrence: { status, span }, replaces }) => [
    uid,
    status,
    startOf(span),
    replaces ? startOf(replaces) : undefined,
  ])

test('what is over, or was never dated, is withdrawn without a word', () => {
  expect(withdrawalOf(event, now)).toBeNull()
  expect(withdrawalOf({ ...event, startsAt: 'bald' }, now)).toBeNull()
})

test('only what subscribers need stays behind', () => {
  const text = JSON.stringify(withdrawalOf(weekly, now))
  expect(text).toContain('Sprechstunde')
  expect(text).not.toMatch(/Anna|Krank|meet\.example/)
})

test('every occurrence that subscribers know is cancelled, the moved one where they have it', () => {
  const ahead = { ...weekly, startsAt: '2026-11-24T08:30:00Z', endsAt: '2026-11-24T09:30:00Z' }
  expect(told(ahead)).toEqual([
    ['event-a@iqz-portal', 'cancelled', '2026-11-24T08:30:00Z', undefined],
    ['event-a@iqz-portal', 'cancelled', '2026-11-25T08:30:00Z', '2026-11-24T08:30:00Z'],
  ])
})

test('of what has repeated already only the occurrences still to come are cancelled', () => {
  expect(told(weekly)).toEqual([
    ['event-a@iqz-portal', 'confirmed', '2026-11-10T08:30:00Z', undefined],
    ['event-a@iqz-portal', 'cancelled', '2026-11-25T08:30:00Z', '2026-11-24T08:30:00Z'],
    ['event-a@iqz-portal', 'cancelled', '2026-12-01T08:30:00Z', '2026-12-01T08:30:00Z'],
  ])
})

test('where each occurrence has an entry of its own, those still to come are cancelled', () => {
  const secondLast = {
    _type: 'recurrence',
    frequency: 'monthlyByWeekday',
    fromMonthEnd: true,
    count: 3,
  } as const
  expect(told({ ...event, ...at('2026-11-16'), recurrence: secondLast as never })).toEqual([
    ['event-a.2026-11-16@iqz-portal', 'confirmed', '2026-11-16T08:30:00Z', undefined],
    ['event-a.2026-12-14@iqz-portal', 'cancelled', '2026-12-14T08:30:00Z', undefined],
    ['event-a.2027-01-11@iqz-portal', 'cancelled', '2027-01-11T08:30:00Z', undefined],
  ])
})

test('what was called off before it was over stays so', () => {
  expect(told({ ...weekly, status: 'cancelled' }).map(([, status]) => status)).toEqual([
    'cancelled',
    'cancelled',
    'cancelled',
  ])
  const called = { _key: 'a', _type: 'occurrenceException', date: '2026-11-17', status: 'postponed' } as const
  expect(told({ ...weekly, recurrence: { ...weekly.recurrence, exceptions: [called] } as never })).toEqual([
    ['event-a@iqz-portal', 'confirmed', '2026-11-10T08:30:00Z', undefined],
    ['event-a@iqz-portal', 'postponed', '2026-11-17T08:30:00Z', '2026-11-17T08:30:00Z'],
    ['event-a@iqz-portal', 'cancelled', '2026-11-24T08:30:00Z', '2026-11-24T08:30:00Z'],
    ['event-a@iqz-portal', 'cancelled', '2026-12-01T08:30:00Z', '2026-12-01T08:30:00Z'],
  ])
})

test('whatever was still to come is cancelled, also a first occurrence that was moved to a later day', () => {
  const moved = { _key: 'a', _type: 'occurrenceException', date: '2026-11-10', ...at('2026-12-02') } as const
  const two = { _type: 'recurrence', frequency: 'monthlyByDay', count: 2, exceptions: [moved] } as const
  expect(told({ ...event, recurrence: two as never }).slice(1)).toEqual([
    ['event-a@iqz-portal', 'cancelled', '2026-12-02T08:30:00Z', '2026-11-10T08:30:00Z'],
    ['event-a@iqz-portal', 'cancelled', '2026-12-10T08:30:00Z', '2026-12-10T08:30:00Z'],
  ])
})

test('the feeds of the place tell of it that it had before it was moved online', () => {
  const municipality = { _type: 'municipalityReference', _ref: 'municipality-05911000' }
  const moved = { ...weekly, status: 'movedOnline', venue: { _type: 'venue', municipality } } as never
  expect(withdrawalOf(moved, now)?.facets).toEqual(['online:yes', 'region:059', 'district:05911'])
})

test('the withdrawal is newer than what subscribers know, even by a clock that is late', () => {
  const known = { ...weekly, _updatedAt: '2026-11-22T12:00:30Z' }
  expect(withdrawalOf(known, now)?.withdrawnAt).toBe('2026-11-22T12:00:31Z')
})
