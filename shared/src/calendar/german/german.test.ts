import { describe, expect, test } from 'vitest'
import type { Span } from '../occurrences/span.ts'
import { formatMonth, formatShortMonth } from './format-date.ts'
import { formatSpan, formatTimes } from './format-span.ts'

const days = (firstDay: string, lastDay = firstDay): Span => ({ kind: 'days', firstDay, lastDay })
const time = (start: string, end: string, endAssumed = false): Span => ({
  kind: 'time',
  start,
  end,
  endAssumed,
})

describe('formatSpan', () => {
  test.each<[Span, string]>([
    [days('2027-03-12'), 'Freitag, 12. März 2027'],
    [days('2027-03-12', '2027-03-14'), '12. bis 14. März 2027'],
    [days('2027-03-30', '2027-04-02'), '30. März bis 2. April 2027'],
    [days('2026-12-30', '2027-01-02'), '30. Dezember 2026 bis 2. Januar 2027'],
    [time('2027-03-12T08:30:00Z', '2027-03-12T15:00:00Z'), 'Fr., 12. März 2027, 9:30–16:00 Uhr'],
    [time('2027-07-13T08:30:00Z', '2027-07-13T15:00:00Z'), 'Di., 13. Juli 2027, 10:30–17:00 Uhr'],
    [time('2027-03-12T08:30:00Z', '2027-03-12T09:30:00Z', true), 'Fr., 12. März 2027, 9:30 Uhr'],
    [time('2027-03-12T18:00:00Z', '2027-03-12T23:00:00Z'), 'Fr., 12. März 2027, 19:00–24:00 Uhr'],
    [
      time('2027-03-12T18:00:00Z', '2027-03-12T23:00:30Z'),
      'Fr., 12. März 2027, 19:00 Uhr bis Sa., 13. März 2027, 0:00 Uhr',
    ],
    [
      time('2027-03-12T17:00:00Z', '2027-03-13T13:00:00Z'),
      'Fr., 12. März 2027, 18:00 Uhr bis Sa., 13. März 2027, 14:00 Uhr',
    ],
  ])('%j', (span, text) => expect(formatSpan(span)).toBe(text))
})

test('the time of day is told alone beside a date block', () => {
  expect(formatTimes(days('2027-03-12'))).toBe('ganztägig')
  expect(formatTimes(time('2027-03-12T08:30:00Z', '2027-03-12T15:00:00Z'))).toBe('9:30–16:00 Uhr')
})

test('months are called by their German names, three letters in date blocks', () => {
  expect(formatMonth('2027-03')).toBe('März 2027')
  expect(['01', '03', '05', '06', '09', '12'].map((month) => formatShortMonth(`2027-${month}-01`))).toEqual([
    'Jan',
    'Mär',
    'Mai',
    'Jun',
    'Sep',
    'Dez',
  ])
})
