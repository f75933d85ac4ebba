import { expect, test } from 'vitest'
import type { DocumentOfType } from '../../content/document-types.ts'
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

test('what is over, or was never dated, is withdrawn without a word', () => {
  expect(withdrawalOf(event, now)).toBeNull()
  expect(withdrawalOf({ ...event, startsAt: 'bald' }, now)).toBeNull()
})

test('only what subscribers need stays behind', () => {
  const text = JSON.stringify(withdrawalOf(weekly, now))
  expect(text).toContain('Sprechstunde')
  expect(text).not.toMatch(/Anna|Krank|meet\.example|movedOnline/)
})

test('every occurrence that subscribers know is cancelled, the moved one where they have it', () => {
  const entries = withdrawnEntries(stored(weekly))
  expect(entries.map(({ occurrence }) => [occurrence.uid, occurrence.status])).toEqual([
    ['event-a@iqz-portal', 'cancelled'],
    ['event-a@iqz-portal', 'cancelled'],
  ])
  expect(entries[1]?.occurrence.span).toMatchObject({ start: '2026-11-25T08:30:00Z' })
  expect(entries[1]?.replaces).toMatchObject({ start: '2026-11-24T08:30:00Z' })
})

test('the withdrawal is newer than what subscribers know, even by a clock that is late', () => {
  const known = { ...weekly, _updatedAt: '2026-11-22T12:00:30Z' }
  expect(withdrawalOf(known, now)?.withdrawnAt).toBe('2026-11-22T12:00:31Z')
})
