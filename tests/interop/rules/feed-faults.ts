import { parseContentLines } from '@iqz/shared/calendar/feed/content-lines.ts'
import { type Component, readComponents } from './read-components.ts'

const UTC = /^\d{8}T\d{6}Z$/
const LOCAL = /^\d{8}T\d{6}$/
const DAY = /^\d{8}$/

/**
 * Examines a feed by the rules that every feed of the portal keeps (RFC 5545, RFC 7986 and what calendar apps need).
 * Knows nothing of how the feed was written. Gives one sentence per fault; empty when there is none.
 */
export function feedFaults(feed: string): string[] {
  return [...textFaults(feed), ...calendarFaults(feed)]
}

function textFaults(feed: string): string[] {
  const faults: string[] = []
  if (feed.startsWith('\ufeff')) faults.push('starts with a byte order mark')
  if (!feed.endsWith('END:VCALENDAR\r\n')) faults.push('does not end with END:VCALENDAR and CRLF')
  if (/[\r\n]/.test(feed.replaceAll('\r\n', ''))) faults.push('has a line break other than CRLF')
  for (const line of feed.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) faults.push(`line of ${Buffer.byteLength(line)} octets: ${line}`)
    if (!line.isWellFormed()) faults.push(`line cuts a character in two: ${line}`)
  }
  return faults
}

function calendarFaults(feed: string): string[] {
  const calendar = readComponents(parseContentLines(feed))
  const faults: string[] = []
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }
  const value = (name: string) => calendar.first(name)?.value
  for (const name of ['VERSION', 'PRODID', 'CALSCALE', 'NAME', 'X-WR-CALNAME', 'SOURCE', 'X-WR-TIMEZONE']) {
    expect(calendar.all(name).length === 1, `calendar has ${calendar.all(name).length} × ${name}`)
  }
  // RFC 7986 allows one; vdirsyncer takes it for the UID of every entry.
  expect(calendar.all('UID').length === 0, 'the calendar itself has a UID')
  expect(calendar.propertiesBeforeComponents, 'a property of the calendar stands after a component')
  expect(value('NAME') === value('X-WR-CALNAME'), 'NAME and X-WR-CALNAME differ')
  expect(value('DESCRIPTION') === value('X-WR-CALDESC'), 'DESCRIPTION and X-WR-CALDESC differ')
  expect(
    value('REFRESH-INTERVAL') === value('X-PUBLISHED-TTL'),
    'REFRESH-INTERVAL and X-PUBLISHED-TTL differ',
  )
  expect(/^PT\d+H$/.test(value('REFRESH-INTERVAL') ?? ''), 'REFRESH-INTERVAL is no number of hours')
  expect(URL.canParse(value('SOURCE') ?? ''), 'SOURCE is no address')
  expect(calendar.components.length > 0, 'the calendar has no component')

  const events = calendar.components.filter(({ name }) => name === 'VEVENT')
  const zones = calendar.components.filter(({ name }) => name === 'VTIMEZONE')
  const declared = zones.map((zone) => zone.first('TZID')?.value)
  const used = new Set(
    events.flatMap((event) => event.lines.flatMap(({ parameters }) => zoneOf(parameters) ?? [])),
  )
  expect(new Set(declared).size === declared.length, 'a VTIMEZONE is there twice')
  for (const zone of used) expect(declared.includes(zone), `TZID ${zone} has no VTIMEZONE`)
  if (events.length > 0)
    for (const zone of declared) expect(used.has(zone ?? ''), `VTIMEZONE ${zone} is not used`)

  const names = events.map(
    (event) => `${event.first('UID')?.value} ${event.first('RECURRENCE-ID')?.value ?? ''}`,
  )
  expect(new Set(names).size === names.length, 'a UID is there twice, not counting single occurrences')
  faults.push(...repetitionFaults(events))
  for (const event of events) {
    faults.push(
      ...eventFaults(event, value('METHOD')).map((fault) => `${event.first('UID')?.value}: ${fault}`),
    )
  }
  return faults
}

/** Whether rules, days left out and single occurrences fit each other. */
function repetitionFaults(events: Component[]): string[] {
  const faults: string[] = []
  for (const [uid, group] of Map.groupBy(events, (event) => event.first('UID')?.value)) {
    const expect = (holds: boolean, fault: string) => {
      if (!holds) faults.push(`${uid}: ${fault}`)
    }
    const master = group.find((event) => !event.first('RECURRENCE-ID'))
    const start = master?.first('DTSTART')
    const until = /UNTIL=([^;]+)/.exec(master?.first('RRULE')?.value ?? '')?.[1]
    const isDay = start?.parameters === ';VALUE=DATE'
    expect(
      group.length === 1 || Boolean(master?.first('RRULE')),
      'single occurrences of what does not repeat',
    )
    if (until) expect((isDay ? DAY : UTC).test(until), 'UNTIL is not of the type that DTSTART asks for')
    for (const event of group) {
      for (const line of [...event.all('EXDATE'), ...event.all('RECURRENCE-ID')]) {
        expect(line.parameters === start?.parameters, `${line.name} is of another type than DTSTART`)
        for (const value of line.value.split(','))
          expect(
            value.slice(8) === start?.value.slice(8),
            `${line.name} is at another time of day than DTSTART`,
          )
      }
    }
  }
  return faults
}

function eventFaults(event: Component, method: string | undefined): string[] {
  const faults: string[] = []
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }
  const value = (name: string) => event.first(name)?.value ?? ''
  for (const name of [
    'UID',
    'DTSTAMP',
    'LAST-MODIFIED',
    'SEQUENCE',
    'DTSTART',
    'DTEND',
    'SUMMARY',
    'STATUS',
    'URL',
  ]) {
    expect(event.all(name).length === 1, `has ${event.all(name).length} × ${name}`)
  }
  for (const name of ['DTSTAMP', 'LAST-MODIFIED', 'CREATED'].filter((time) => event.all(time).length > 0)) {
    expect(UTC.test(value(name)), `${name} is not in UTC`)
  }
  expect(
    /^\d+$/.test(value('SEQUENCE')) && Number(value('SEQUENCE')) < 2 ** 31,
    'SEQUENCE is no 32-bit number',
  )
  if (method) expect(event.all('ORGANIZER').length === 1, `METHOD:${method} without ORGANIZER`)

  const [start, end] = [event.first('DTSTART'), event.first('DTEND')]
  expect(start?.parameters === end?.parameters, 'DTSTART and DTEND are of different types')
  const isDay = start?.parameters === ';VALUE=DATE'
  expect((isDay ? DAY : LOCAL).test(value('DTSTART')), 'DTSTART is neither a day nor a local time')
  expect(value('DTEND') > value('DTSTART'), 'DTEND is not after DTSTART')
  expect(value('SUMMARY') !== '', 'SUMMARY is empty')
  if (value('STATUS') === 'CANCELLED') {
    expect(value('SUMMARY').startsWith('Abgesagt: '), 'cancelled, and the title does not say so')
    expect(value('TRANSP') === 'TRANSPARENT', 'cancelled, and takes time')
  }
  for (const name of ['URL', 'CONFERENCE', 'ATTACH']) {
    for (const { value: address } of event.all(name)) {
      expect(URL.canParse(address) && !address.includes('\\'), `${name} is no address: ${address}`)
    }
  }
  expect(event.components.length === 0, 'has an alarm or another component inside')
  return faults
}

function zoneOf(parameters: string): string | undefined {
  return /;TZID=([^;:]+)/.exec(parameters)?.[1]
}
