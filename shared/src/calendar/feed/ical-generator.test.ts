import { TZDate } from '@date-fns/tz'
import ical, { type ICalCalendarData, type ICalEventData } from 'ical-generator'
import { describe, expect, test } from 'vitest'
import { BERLIN_TIME_ZONE } from './berlin-time-zone.ts'

/**
 * What `ical-generator` gets wrong, and how the feeds get round it. A test that fails here is good news: the
 * generator was mended, and the repair that the test names can go.
 */
const start = new TZDate('2027-03-12T08:30:00Z', 'Europe/Berlin')
const end = new TZDate('2027-03-12T15:00:00Z', 'Europe/Berlin')
const base: ICalEventData = {
  id: 'a',
  stamp: start,
  start,
  end,
  summary: 'Fachtag',
  timezone: 'Europe/Berlin',
}

const textOf = (event: Partial<ICalEventData>, calendar: Partial<ICalCalendarData> = {}) =>
  ical({ ...calendar, events: [{ ...base, ...event }] })
    .toString()
    .replace(/\r\n /g, '')

describe('ical-generator alone', () => {
  test('writes DTSTAMP in local time when the calendar has a zone (write-entry: a calendar without a zone)', () => {
    expect(textOf({}, { timezone: { name: 'Europe/Berlin', generator: () => BERLIN_TIME_ZONE } })).toMatch(
      /DTSTAMP:\d{8}T\d{6}\r\n/,
    )
  })

  test('writes TIMEZONE-ID, which no standard knows (write-entry: a calendar without a zone)', () => {
    expect(textOf({}, { timezone: 'Europe/Berlin' })).toContain('TIMEZONE-ID:')
  })

  test('escapes addresses as if they were text (conform: URI_PROPERTIES)', () => {
    expect(textOf({ url: 'https://iqz.example/?a=1,2' })).toContain('https://iqz.example/?a=1\\,2')
    expect(textOf({ attachments: ['https://iqz.example/a,b.pdf'] })).toContain('a\\,b.pdf')
  })

  test('does not escape the name of the calendar (write-feed: escapeText)', () => {
    const text = textOf({}, { name: 'Termine\r\nX-INJECTED:1', description: 'a, b' })
    expect(text).toContain('\r\nX-INJECTED:1\r\n')
    expect(text).toContain('X-WR-CALDESC:a, b')
  })

  test('does not escape a UID (uid: only harmless characters)', () => {
    expect(textOf({ id: 'a\r\nX-INJECTED:1' })).toContain('\r\nX-INJECTED:1\r\n')
  })

  test('writes properties of the calendar after its components (write-feed: calendarOf)', () => {
    const text = textOf({}, { x: [{ key: 'X-WR-TIMEZONE', value: 'Europe/Berlin' }] })
    expect(text.indexOf('X-WR-TIMEZONE')).toBeGreaterThan(text.indexOf('END:VEVENT'))
  })

  test('leaves out the last line break (conform: formatContentLines)', () => {
    expect(textOf({})).toMatch(/END:VCALENDAR$/)
  })

  test('swaps an end before the start without a word (read-span refuses it)', () => {
    expect(textOf({ start: end, end: start })).toContain('DTSTART;TZID=Europe/Berlin:20270312T093000')
  })

  test('writes an all-day end equal to the start (write-feed: the day after the last)', () => {
    const text = textOf({ allDay: true, start, end: start })
    expect(text).toContain('DTSTART;VALUE=DATE:20270312\r\nDTEND;VALUE=DATE:20270312\r\n')
  })

  test('refuses properties that do not begin with X- (carried)', () => {
    expect(() => textOf({ x: [{ key: 'CONFERENCE;VALUE=URI', value: 'https://iqz.example' }] })).toThrow('X-')
  })

  test('writes no DESCRIPTION for the calendar (carried)', () => {
    expect(textOf({}, { description: 'Alle Termine' })).not.toMatch(/^DESCRIPTION:/m)
  })

  test('takes a new UID and the present moment when it is given none (write-feed: id, stamp)', () => {
    const { id: _, ...withoutId } = base
    const uid = () => /UID:(.*)/.exec(ical({ events: [withoutId] }).toString())?.[1]
    expect(uid()).not.toBe(uid())
  })
})
