import { expectation } from './expectation.ts'
import { isText } from './is-text.ts'
import type { Component } from './read-components.ts'

const ONCE = ['VERSION', 'PRODID', 'CALSCALE', 'NAME', 'X-WR-CALNAME', 'SOURCE', 'X-WR-TIMEZONE']
const TEXTS = ['NAME', 'X-WR-CALNAME', 'DESCRIPTION', 'X-WR-CALDESC']

/** What is wrong with the properties of the calendar itself, and with its entries as a whole. */
export function calendarFaults(
  calendar: Component,
  events: readonly Component[],
  address?: string,
): string[] {
  const { faults, expect } = expectation()
  const value = (name: string) => calendar.first(name)?.value
  for (const name of ONCE)
    expect(calendar.all(name).length === 1, `calendar has ${calendar.all(name).length} × ${name}`)
  expect(value('VERSION') === '2.0', 'VERSION is not 2.0')
  expect(value('CALSCALE') === 'GREGORIAN', 'CALSCALE is not GREGORIAN')
  // RFC 7986 allows one; vdirsyncer takes it for the UID of every entry.
  expect(calendar.all('UID').length === 0, 'the calendar itself has a UID')
  expect(calendar.propertiesBeforeComponents, 'a property of the calendar stands after a component')
  for (const name of TEXTS) expect(isText(value(name) ?? ''), `${name} is not escaped`)
  expect(value('NAME') === value('X-WR-CALNAME'), 'NAME and X-WR-CALNAME differ')
  expect(value('DESCRIPTION') === value('X-WR-CALDESC'), 'DESCRIPTION and X-WR-CALDESC differ')
  const refresh = calendar.first('REFRESH-INTERVAL')
  expect(refresh?.parameters === ';VALUE=DURATION', 'REFRESH-INTERVAL is not said to be a duration')
  expect(refresh?.value === value('X-PUBLISHED-TTL'), 'REFRESH-INTERVAL and X-PUBLISHED-TTL differ')
  expect(/^PT\d+H$/.test(refresh?.value ?? ''), 'REFRESH-INTERVAL is no number of hours')
  expect(URL.canParse(value('SOURCE') ?? ''), 'SOURCE is no address')
  if (address) expect(value('SOURCE') === address, `SOURCE is ${value('SOURCE')}, not ${address}`)
  expect(calendar.components.length > 0, 'the calendar has no component')

  const method = value('METHOD')
  expect(method === undefined || method === 'PUBLISH', `METHOD is ${method}`)
  for (const event of events) {
    const organisers = event.all('ORGANIZER').length
    expect(organisers === (method ? 1 : 0), `METHOD is ${method}, and an entry has ${organisers} × ORGANIZER`)
  }
  const names = events.map(
    (event) => `${event.first('UID')?.value} ${event.first('RECURRENCE-ID')?.value ?? ''}`,
  )
  expect(new Set(names).size === names.length, 'a UID is there twice, not counting single occurrences')
  return faults
}
