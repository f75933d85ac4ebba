import { expect, it } from 'vitest'
import { dateParts, longDate } from './german-date.ts'

it('reads instants in Berlin', () => {
  expect(longDate('2026-12-31T23:30:00Z')).toBe('1. Januar 2027')
  expect(dateParts('2026-07-01T22:30:00Z')).toEqual({
    iso: '2026-07-02',
    day: '2.',
    month: 'Jul',
    year: '2026',
  })
})

it('keeps calendar dates as they are', () => {
  expect(longDate('2027-03-28')).toBe('28. März 2027')
})

it('gives nothing for what is no date', () => {
  for (const value of [null, undefined, '', 'bald', '2026-13-45']) expect(longDate(value)).toBeNull()
})
