import ical, { ICalCalendarMethod } from 'ical-generator'
import { readLine, readLines } from '../occurrences/read-text.ts'
import { BERLIN } from '../time/berlin.ts'
import { BERLIN_TIME_ZONE } from './berlin-time-zone.ts'
import { carriedName } from './carried.ts'
import { compact } from './compact.ts'
import { conform } from './conform.ts'
import { escapeText } from './escape-text.ts'
import type { Feed } from './feed.ts'
import { lastChange } from './last-change.ts'

/** How often apps that heed it ask again. Google and Outlook have their own pace. */
const REFRESH_SECONDS = 12 * 60 * 60

const TIME_ZONE = conform(BERLIN_TIME_ZONE)
const END = 'END:VCALENDAR\r\n'

/**
 * Writes a feed as iCalendar text (RFC 5545, RFC 7986), the same bytes for the same content in any process time zone
 * and at any time. Entries keep their order. Texts are cleaned and escaped here, so that no content can add a property;
 * addresses must be absolute.
 */
export function writeFeed(feed: Feed): string {
  const { entries } = feed
  // A calendar needs at least one component (RFC 5545 section 3.4): an empty one says which zone it would use.
  const needsZone = entries.length === 0 || entries.some(({ timed }) => timed)
  const head = conform(calendarOf(feed).toString()).slice(0, -END.length)
  return [head, needsZone ? TIME_ZONE : '', ...entries.map(({ text }) => text), END].join('')
}

/** The calendar without its components: the generator wants them all at once, to write properties behind them. */
function calendarOf(feed: Feed) {
  const calendar = ical({
    prodId: { company: 'iqz-portal', product: 'Termine', language: 'DE' },
    scale: 'GREGORIAN',
    // The generator writes these two as they come, so a comma or a line break would break the file.
    name: escapeText(readLine(feed.name) ?? ''),
    description: escapeText(readLines(feed.description) ?? ''),
    url: feed.url,
    source: feed.source,
    ttl: REFRESH_SECONDS,
  })
  // METHOD:PUBLISH asks for an ORGANIZER in every entry (RFC 5546 section 3.2.1); without one it is left out.
  if (feed.publisher) calendar.method(ICalCalendarMethod.PUBLISH)
  calendar.x(calendarProperties(feed))
  return calendar
}

/**
 * No UID, which RFC 7986 section 5.3 allows a calendar to have: vdirsyncer 0.19 takes it for that of every entry, and of all
 * entries keeps the last.
 */
function calendarProperties({ description, entries }: Feed): Record<string, string> {
  const changed = lastChange(entries)
  const text = readLines(description)
  return {
    ...(text ? { [carriedName('DESCRIPTION')]: text } : {}),
    ...(changed ? { [carriedName('LAST-MODIFIED')]: compact(changed) } : {}),
    'X-WR-TIMEZONE': BERLIN,
  }
}
