import { formatContentLines, parseContentLines } from '@iqz/shared/calendar/feed/content-lines.ts'
import { occurrencesOf } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { sessionsOf } from '@iqz/shared/calendar/occurrences/sessions-of.ts'
import { describe, expect, test } from 'vitest'
import { feedOf } from '../feed-of.ts'
import { repeatedEvents, trickyCourse, trickyEvents } from '../tricky-events.ts'
import { feedFaults } from './feed-faults.ts'

const SOURCE = 'https://iqz.example/kalender/alle.ics'
const titled = (title: string) => {
  const event = [...repeatedEvents, ...trickyEvents].find((event) => event.title === title)
  if (!event) throw new Error(`There is no event ${title}.`)
  return occurrencesOf(event)
}
const feed = feedOf([
  titled('Jeden zweiten Dienstag'),
  titled('Weltkindertag'),
  titled('Verlegte Tagung'),
  titled('Abgesagter Workshop'),
  { occurrences: sessionsOf(trickyCourse).occurrences, recurring: null },
])
/** With every line in one piece, so that it can be changed by its words. */
const lines = parseContentLines(feed)
  .map(({ name, parameters, value }) => `${name}${parameters}:${value}\r\n`)
  .join('')
const folded = (text: string) => formatContentLines(parseContentLines(text))

test('a feed in which everything comes by keeps the rules', () => {
  expect(feedFaults(feed, SOURCE)).toEqual([])
  expect(folded(lines)).toBe(feed)
})

describe('the rules notice, as text,', () => {
  test.each([
    ['a byte order mark', `\ufeff${feed}`],
    ['a missing end', feed.slice(0, -2)],
    ['other line breaks', feed.replace('\r\n', '\n')],
    ['long lines', feed.replaceAll('\r\n ', '')],
    ['characters in two', feed.replace('Termine', 'Term\ud83d\r\n \udc68ine')],
  ])('%s', (_, broken) => expect(feedFaults(broken, SOURCE)).not.toEqual([]))
})

describe('the rules notice', () => {
  test.each<[string, string | RegExp, string, string]>([
    ['a missing VERSION', 'VERSION:2.0\r\n', '', '0 × VERSION'],
    ['another VERSION', 'VERSION:2.0', 'VERSION:1.0', 'VERSION is not 2.0'],
    ['two PRODID', /(PRODID:.*\r\n)/, '$1$1', '2 × PRODID'],
    ['another calendar scale', 'GREGORIAN', 'JULIAN', 'CALSCALE is not'],
    ['a UID of the calendar', 'CALSCALE', 'UID:a@iqz-portal\r\nCALSCALE', 'calendar itself has a UID'],
    ['a property after components', 'END:VCALENDAR', 'X-LATE:1\r\nEND:VCALENDAR', 'after a component'],
    ['an ORGANIZER missing', /ORGANIZER.*\r\n/, '', '0 × ORGANIZER'],
    ['METHOD missing beside ORGANIZER', /METHOD.*\r\n/, '', '1 × ORGANIZER'],
    ['another METHOD', 'METHOD:PUBLISH', 'METHOD:REQUEST', 'METHOD is REQUEST'],
    ['two names', /^NAME:.*/m, 'NAME:Anders', 'X-WR-CALNAME differ'],
    ['a name that is not escaped', /NAME:Termine\\,/g, 'NAME:Termine,', 'NAME is not escaped'],
    ['two descriptions', /X-WR-CALDESC:.*/, 'X-WR-CALDESC:Anders', 'X-WR-CALDESC differ'],
    ['two intervals', /X-PUBLISHED-TTL:.*/, 'X-PUBLISHED-TTL:PT1H', 'X-PUBLISHED-TTL differ'],
    ['an interval of another form', /PT12H/g, 'P12H', 'no number of hours'],
    ['an interval without its type', ';VALUE=DURATION', '', 'not said to be a duration'],
    ['another SOURCE', `:${SOURCE}`, ':https://iqz.example/', 'SOURCE is https://iqz.example/'],
    ['a zone missing', /BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, '', 'has no VTIMEZONE'],
    ['a zone twice', /(BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n)/, '$1$1', 'VTIMEZONE is there twice'],
    ['a zone for nothing', /;TZID=Europe\/Berlin/g, '', 'is not used'],
    ['a UID twice', /UID:course-zertifikat\.run-2027\.module-0\.\w/g, 'UID:c', 'UID is there twice'],
    ['a UID of an address', 'UID:event-', 'UID:/termin/', 'UID is not made of ids'],
    ['DTSTAMP in local time', /(DTSTAMP:\w+)Z/, '$1', 'DTSTAMP is not in UTC'],
    ['LAST-MODIFIED in local time', /(SEQUENCE[\s\S]*?LAST-MODIFIED:\w+)Z/, '$1', 'LAST-MODIFIED is not in'],
    ['CREATED in local time', /(CREATED:\w+)Z/, '$1', 'CREATED is not in UTC'],
    ['SEQUENCE missing', /SEQUENCE.*\r\n/, '', '0 × SEQUENCE'],
    ['SEQUENCE too large', /SEQUENCE:\d+/, 'SEQUENCE:2147483648', 'SEQUENCE is no 32-bit number'],
    ['the end before the start', /DTEND;TZID=([^:]*):\d{8}/, 'DTEND;TZID=$1:20200101', 'not after DTSTART'],
    [
      'an end on the same day',
      /(DTSTART;VALUE=DATE:)(\d+)(\r\nDTEND;VALUE=DATE:)\d+/,
      '$1$2$3$2',
      'not after',
    ],
    ['an end of another type', /DTEND;TZID=[^:]*:(\d{8})T\d{6}/, 'DTEND;VALUE=DATE:$1', 'different types'],
    ['a start in UTC', /DTSTART;TZID=[^:]*:(\w+)/, 'DTSTART:$1Z', 'neither a day nor a local time'],
    ['a start in the gap', /(DTSTART;TZID=[^:]*):\w+/, '$1:20270328T023000', 'in which clocks change'],
    ['a start in the fold', /(DTSTART;TZID=[^:]*):\w+/, '$1:20271031T020000', 'in which clocks change'],
    ['EXDATE of another type', /EXDATE;TZID=[^:]*:(\w+),/, 'EXDATE:$1Z,', 'EXDATE is of another type'],
    ['EXDATE on no instance', /(EXDATE;[^:]*:\d{7})\d/, '$19', 'is no instance of the rule'],
    ['EXDATE at another time', /(EXDATE;[^:]*:\d{8}T)\d\d/, '$103', 'is no instance of the rule'],
    [
      'RECURRENCE-ID of another type',
      /RECURRENCE-ID;VALUE=DATE:(\d+)/,
      'RECURRENCE-ID:$1T000000',
      'another type',
    ],
    ['RECURRENCE-ID on no instance', /(RECURRENCE-ID;VALUE=DATE:\d{6})\d\d/, '$112', 'is no instance'],
    ['the 31st of each month', /FREQ=MONTHLY;BYDAY=2TU/, 'FREQ=MONTHLY;BYMONTHDAY=31', 'Outlook reads'],
    ['the last but one', /FREQ=MONTHLY;BYDAY=2TU/, 'FREQ=MONTHLY;BYDAY=-2TU', 'Outlook reads otherwise'],
    ['UNTIL in local time', /(UNTIL=\w+)Z/, '$1', 'UNTIL is not of the type'],
    ['an override of nothing', /RRULE:(?=.*COUNT=8).*\r\n/, '', 'of what does not repeat'],
    ['cancelled in secret', /SUMMARY:Abgesagt: /, 'SUMMARY:', 'the title does not say so'],
    ['cancelled, and in the way', /TRANSPARENT/, 'OPAQUE', 'is cancelled, and takes time'],
    ['a title that is not escaped', /SUMMARY:.*/, 'SUMMARY:a, b', 'SUMMARY is not escaped'],
    [
      'a text that is not escaped',
      /(\r\nDESCRIPTION:)(?=Sprech|Jeden)/,
      '$1a\\b',
      'DESCRIPTION is not escaped',
    ],
    ['a place that is not escaped', /\nLOCATION:.*/, '\nLOCATION:a; b', 'LOCATION is not escaped'],
    ['a topic that is not escaped', /CATEGORIES:.*/, 'CATEGORIES:a;b', 'CATEGORIES is not escaped'],
    ['an address that is escaped', /(URL;VALUE=URI:.*)\?a=1,2\r/, '$1?a=1\\,2\r', 'URL is no address'],
    [
      'an address within the site',
      'URL;VALUE=URI:https://iqz.example/veranstaltungen',
      'URL;VALUE=URI:',
      'URL is no',
    ],
    [
      'a meeting only in its field',
      /Online teilnehmen: \S+?\\n/,
      '',
      'does not name the address of the meeting',
    ],
    ['a relation to nothing', /RELATED-TO(.*):.*/, 'RELATED-TO$1:x', 'RELATED-TO names no other entry'],
    ['an alarm', 'END:VEVENT', 'BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT', 'has an alarm'],
  ])('%s', (_, what, instead, fault) => {
    const broken = lines.replace(what, instead)
    expect(broken).not.toBe(lines)
    expect(feedFaults(folded(broken), SOURCE).join('\n')).toContain(fault)
  })
})
