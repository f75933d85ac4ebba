import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { slugify } from '@iqz/shared/text/slugify.ts'
import { describe, expect, test } from 'vitest'
import { emailAddress } from './email-address.ts'
import { endAfterStart } from './end-after-start.ts'
import { firstSessionStart } from './first-session-start.ts'
import { holidayWarning } from './holiday-warning.ts'
import { lastMomentToRegister } from './last-moment-to-register.ts'
import { oneLine } from './one-line.ts'
import { phoneNumber } from './phone-number.ts'
import { programmeTimes } from './programme-times.ts'
import { recurrenceProblems } from './recurrence-problems.ts'
import { registrationWindow } from './registration-window.ts'
import { sameDayWarning } from './same-day-warning.ts'
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
  test('closes before the last moment, not after it', () => {
    const last = '2027-03-12T08:30:00Z'
    expect(registrationWindow({ required: true, deadline: last }, last)).toBe(true)
    expect(registrationWindow({ required: true, deadline: '2027-03-12T09:30:00Z' }, last)).toMatchObject({
      path: ['deadline'],
    })
    expect(registrationWindow({ required: true, opensAt: '2027-03-12T09:30:00Z' }, last)).toMatchObject({
      path: ['opensAt'],
    })
  })

  test('opens before it closes', () => {
    const registration = { required: true, opensAt: '2027-02-01T10:00:00Z', deadline: '2027-01-01T10:00:00Z' }
    expect(registrationWindow(registration, undefined)).toMatchObject({ path: ['deadline'] })
  })

  test('has nothing to say while times are missing', () => {
    expect(registrationWindow(undefined, undefined)).toBe(true)
    expect(registrationWindow({ required: true, deadline: '2027-03-12T10:00:00Z' }, undefined)).toBe(true)
  })
})

test('lastMomentToRegister is the beginning of the last time, or the end of the first day in Berlin', () => {
  const event = { _id: 'e', startsAt: '2026-11-24T09:00:00Z', endsAt: '2026-11-24T10:00:00Z' }
  expect(lastMomentToRegister(event)).toBe('2026-11-24T09:00:00Z')
  expect(lastMomentToRegister({ ...event, recurrence: { frequency: 'weekly', count: 3 } })).toBe(
    '2026-12-08T09:00:00Z',
  )
  const days = { _id: 'e', allDay: true, startDate: '2027-03-12', endDate: '2027-03-14' }
  expect(lastMomentToRegister(days)).toBe('2027-03-12T23:00:00Z')
  expect(lastMomentToRegister({ _id: 'e' })).toBeUndefined()
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

test('endAfterStart refuses exactly the ends that site and feeds leave out for lying too late', () => {
  const event = { _id: 'e', title: 'T', startsAt: '2027-03-12T08:00:00Z' }
  const days = { _id: 'e', title: 'T', allDay: true, startDate: '2027-03-12' }
  for (const endsAt of ['2028-03-12T07:59:00Z', '2028-03-12T08:00:00Z', '2029-03-12T15:00:00Z'])
    expect(endAfterStart(event.startsAt, endsAt) === true).toBe(
      occurrencesOf({ ...event, endsAt }).problems.length === 0,
    )
  for (const endDate of ['2028-03-11', '2028-03-12', '2029-03-12'])
    expect(endAfterStart(days.startDate, endDate, { sameAllowed: true }) === true).toBe(
      occurrencesOf({ ...days, endDate }).problems.length === 0,
    )
  expect(endAfterStart(event.startsAt, '2028-03-12T08:00:00Z')).toContain('Jahreszahl')
})

test('phoneNumber accepts how people write numbers', () => {
  for (const number of ['0234 32-0', '+49 (0)234 / 32 28 000', '02594 9400', '115'])
    expect(phoneNumber(number)).toBe(true)
  for (const number of ['12', 'Telefon 0234', '<b>0234 32</b>']) expect(phoneNumber(number)).not.toBe(true)
})

test('emailAddress takes names with umlauts, and nothing that is no address', () => {
  for (const address of ['info@köln.de', "o'brien@stadt.example.de", 'a.b+c@x-y.de', undefined])
    expect(emailAddress(address)).toBe(true)
  for (const address of [
    'x',
    'info@köln',
    'a b@x.de',
    'a@b@x.de',
    'a..b@x.de',
    '.a@x.de',
    'A <a@x.de>',
    'a@x..de',
  ])
    expect(emailAddress(address)).toContain('name@beispiel.de')
})

test('programmeTimes lets an evening end after midnight, and nothing else before it begins', () => {
  for (const [from, to] of [
    ['22:00', '00:00'],
    ['20:00', '01:30'],
    ['09:00', '10:00'],
    [undefined, '10:00'],
  ])
    expect(programmeTimes(from, to)).toBe(true)
  for (const [from, to] of [
    ['10:00', '09:00'],
    ['10:00', '10:00'],
    ['22:00', '21:00'],
    ['09:00', '01:00'],
  ])
    expect(programmeTimes(from, to)).toContain('vor seinem Beginn')
})

test('yearRange ends ten years from now', () => {
  const now = new Date('2026-06-01T00:00:00Z')
  expect(yearRange(2036, now)).toBe(true)
  expect(yearRange(2037, now)).toContain('1950 und 2036')
  expect(yearRange(20.5, now)).not.toBe(true)
})

test('holidayWarning names public holidays and school holidays on any day of an event', () => {
  expect(holidayWarning('2027-05-27', '2027-05-27')).toBe('Fällt auf einen Feiertag in NRW (Fronleichnam).')
  expect(holidayWarning('2027-03-28', '2027-03-30')).toBe(
    'Fällt auf einen Feiertag in NRW (Ostermontag) und in die Schulferien in NRW (Osterferien).',
  )
  expect(holidayWarning('2027-11-08', '2027-11-09')).toBe(true)
  expect(holidayWarning('2027-01-01', '2027-12-31')).toContain('Neujahr')
})

describe('sameDayWarning', () => {
  const on = (day: string, title: string, more = {}) => ({
    _id: title,
    title,
    allDay: true,
    startDate: day,
    ...more,
  })
  const event = on('2027-03-12', 'Fachtag')

  test('has nothing to say of what is held online', () => {
    for (const online of [{ attendance: 'online' }, { attendance: 'onsite', status: 'movedOnline' }]) {
      expect(sameDayWarning(event, [on('2027-03-12', 'Workshop', online)], 'Kreis Borken')).toBe(true)
      expect(sameDayWarning({ ...event, ...online }, [on('2027-03-12', 'Workshop')], 'Kreis Borken')).toBe(
        true,
      )
    }
  })

  test('names events on the same day, those of several days and repeated ones too', () => {
    const others = [
      on('2027-03-12', 'Workshop'),
      on('2027-03-10', 'Kongress', { endDate: '2027-03-13' }),
      on('2027-02-26', 'Stammtisch', { recurrence: { frequency: 'weekly', count: 4 } }),
      on('2027-03-13', 'Vortrag'),
    ]
    expect(sameDayWarning(event, others, 'Kreis Borken')).toBe(
      'Am selben Tag gibt es schon etwas im Gebiet Kreis Borken: „Workshop“ (12. März 2027), „Kongress“ (10. März 2027), „Stammtisch“ (12. März 2027).',
    )
  })

  test('has nothing to say about what is cancelled, or when the event itself does not take place', () => {
    const cancelled = on('2027-03-12', 'Workshop', { status: 'cancelled' })
    expect(sameDayWarning(event, [cancelled], 'Kreis Borken')).toBe(true)
    expect(sameDayWarning({ ...event, status: 'postponed' }, [on('2027-03-12', 'Workshop')], 'x')).toBe(true)
  })

  test('names three and counts the rest', () => {
    const others = ['A', 'B', 'C', 'D', 'E'].map((title) => on('2027-03-12', title))
    expect(sameDayWarning(event, others, 'Kreis Borken')).toMatch(/„C“ \([^)]*\) und 2 weitere\.$/)
  })
})

describe('recurrenceProblems', () => {
  const event = { _id: 'e', title: 'Treffen', allDay: true, startDate: '2027-03-12' }

  test('names the exception that hits no occurrence, by its key', () => {
    const exceptions = [{ _key: 'a', date: '2027-03-13', status: 'cancelled' }]
    const recurrence = { frequency: 'weekly', count: 3, exceptions, excludedDates: ['2027-03-20'] }
    const message = 'An diesem Tag liegt kein Termin der Wiederholung.'
    expect(recurrenceProblems({ ...event, recurrence })).toEqual([
      { message, path: ['excludedDates', 0] },
      { message, path: ['exceptions', { _key: 'a' }, 'date'] },
    ])
  })

  test('refuses a rhythm without end and one with a hundred thousand times', () => {
    expect(recurrenceProblems({ ...event, recurrence: { frequency: 'weekly' } })).toMatchObject([
      { path: ['until'] },
    ])
    expect(
      recurrenceProblems({ ...event, recurrence: { frequency: 'weekly', count: 100_000 } }),
    ).toMatchObject([{ path: ['count'], message: expect.stringContaining('Zu viele Termine') }])
  })

  test('accepts a sound one, and leaves faults of other fields to these', () => {
    expect(recurrenceProblems({ ...event, recurrence: { frequency: 'yearly', count: 3 } })).toBe(true)
    expect(recurrenceProblems({ _id: 'e' })).toBe(true)
  })
})

test('oneLine refuses line breaks, signs that turn text around, and whole texts', () => {
  for (const title of [
    'Tagung „Familie & Beruf“',
    'Fest 🎉',
    'z.\u202fB.\u00a0Familie',
    'יום המשפחה',
    ' Fachtag  Kita ',
    undefined,
  ])
    expect(oneLine(title)).toBe(true)
  expect(oneLine('Fachtag\nSUMMARY:x')).toContain('Zeilenumbrüche')
  expect(oneLine('Fachtag \u202Egnugat')).toContain('Steuerzeichen')
  expect(oneLine('x'.repeat(10_000))).toContain('10000 Zeichen')
  expect(oneLine('   ')).toContain('Leerzeichen')
})
