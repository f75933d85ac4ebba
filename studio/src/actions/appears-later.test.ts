import { expect, test } from 'vitest'
import { appearsLater } from './appears-later.ts'

const now = '2026-11-22T12:00:00Z'

test('what is to appear later says when, all else is on the site already', () => {
  expect(appearsLater('2027-05-01T07:00:00.000Z', now)).toBe('2027-05-01T07:00:00Z')
  expect(appearsLater(now, now)).toBeNull()
  expect(appearsLater(undefined, now)).toBeNull()
})
