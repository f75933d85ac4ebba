import type { Course } from '@iqz/shared/content/sanity.types.ts'
import { expect, test } from 'vitest'
import { nextRun } from './next-run.ts'

const now = '2026-11-22T12:00:00Z'
const run = (key: string, days: string[], status = 'confirmed') => ({
  _key: key,
  status,
  modules: [{ _key: 'm', sessions: days.map((day) => ({ _key: day, startsAt: `${day}T09:00:00Z` })) }],
})
const daysOfNext = (...runs: object[]) => {
  const found = nextRun({ _id: 'c', title: 'Kurs', runs } as unknown as Course, (instant) => instant <= now)
  return found && [found.first, found.last].map(({ sessionKey }) => sessionKey)
}

test('is the earliest that takes place, whatever the order it was entered in', () => {
  expect(
    daysOfNext(
      run('later', ['2027-09-01', '2027-09-02']),
      run('over', ['2026-03-01']),
      run('sooner', ['2027-02-01', '2027-03-01']),
    ),
  ).toEqual(['2027-02-01', '2027-03-01'])
})

test.each(['cancelled', 'postponed'])('is none that was %s', (status) => {
  const off = run('off', ['2026-12-03'], status)
  expect(daysOfNext(off)).toBeNull()
  expect(daysOfNext(off, run('on', ['2027-03-01']))).toEqual(['2027-03-01', '2027-03-01'])
})

test('is the one that is under way, until its last session is over', () => {
  expect(daysOfNext(run('running', ['2026-11-02', '2026-12-03']))).toEqual(['2026-11-02', '2026-12-03'])
})
