import { describe, expect, test } from 'vitest'
import { slugify } from '../slug/slugify.ts'
import { endAfterStart } from './end-after-start.ts'
import { firstSessionStart } from './first-session-start.ts'
import { phoneNumber } from './phone-number.ts'
import { registrationWindow } from './registration-window.ts'
import { slugForm } from './slug-form.ts'
import { yearRange } from './year-range.ts'

describe('slugify', () => {
  test('writes umlauts out and leaves no other sign than hyphens', () => {
    expect(slugify('Frühe Hilfen & mehr – Größe')).toBe('fruehe-hilfen-mehr-groesse')
  })

  test('cuts a long title at the end of a word', () => {
    const slug = slugify('Familienfreundlichkeit '.repeat(10))
    expect(slug.length).toBeLessThanOrEqual(96)
    expect(slug).toMatch(/familienfreundlichkeit$/)
    expect(slugForm(slug, 'article')).toBe(true)
  })
})

describe('slugForm', () => {
  test('says what is wrong', () => {
    expect(slugForm(undefined, 'page')).toContain('Generieren')
    expect(slugForm('Frühe Hilfen', 'page')).toContain('Kleinbuchstaben')
    expect(slugForm('wissen', 'page')).toContain('„wissen“')
    expect(slugForm('wissen', 'article')).toBe(true)
  })
})

describe('registrationWindow', () => {
  const day = '2027-03-12'

  test('accepts a deadline on the day of a whole-day event, not after it', () => {
    expect(registrationWindow({ deadline: `${day}T10:00:00Z` }, day)).toBe(true)
    expect(registrationWindow({ deadline: '2027-03-13T10:00:00Z' }, day)).toMatchObject({
      path: ['deadline'],
    })
  })

  test('opens before it closes', () => {
    const registration = { opensAt: '2027-02-01T10:00:00Z', deadline: '2027-01-01T10:00:00Z' }
    expect(registrationWindow(registration, undefined)).toMatchObject({ path: ['deadline'] })
  })

  test('has nothing to say while times are missing', () => {
    expect(registrationWindow(undefined, undefined)).toBe(true)
    expect(registrationWindow({ deadline: `${day}T10:00:00Z` }, undefined)).toBe(true)
  })
})

test('firstSessionStart finds the earliest session of all modules', () => {
  const run = {
    modules: [
      { sessions: [{ startsAt: '2027-05-01T08:00:00Z' }, {}] },
      { sessions: [{ startsAt: '2027-04-01T08:00:00Z' }] },
      {},
    ],
  }
  expect(firstSessionStart(run)).toBe('2027-04-01T08:00:00Z')
  expect(firstSessionStart({})).toBeUndefined()
})

test('endAfterStart allows the same day only where days are meant', () => {
  expect(endAfterStart('2027-03-12', '2027-03-12', { sameAllowed: true })).toBe(true)
  expect(endAfterStart('2027-03-12T08:00:00Z', '2027-03-12T08:00:00Z')).not.toBe(true)
  expect(endAfterStart(undefined, '2027-03-12T08:00:00Z')).toBe(true)
})

test('phoneNumber accepts how people write numbers', () => {
  for (const number of ['0234 32-0', '+49 (0)234 / 32 28 000', '02594 9400'])
    expect(phoneNumber(number)).toBe(true)
  for (const number of ['12', 'Telefon 0234', '<b>0234 32</b>']) expect(phoneNumber(number)).not.toBe(true)
})

test('yearRange ends ten years from now', () => {
  const now = new Date('2026-06-01T00:00:00Z')
  expect(yearRange(2036, now)).toBe(true)
  expect(yearRange(2037, now)).toContain('1950 und 2036')
  expect(yearRange(20.5, now)).not.toBe(true)
})
