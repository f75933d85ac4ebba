import { TZDate } from '@date-fns/tz'
import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator'
import { placeLine } from '../occurrences/read-place.ts'
import { readLine, readLines } from '../occurrences/read-text.ts'
import type { Span } from '../occurrences/span.ts'
import { EVENT_STATUS } from '../occurrences/status.ts'
import { BERLIN } from '../time/berlin.ts'
import { berlinTime, type Instant } from '../time/berlin-time.ts'
import { type CalendarDate, noonOf, plusDays } from '../time/calendar-date.ts'
import { BERLIN_TIME_ZONE } from './berlin-time-zone.ts'
import { carriedName } from './carried.ts'
import { conform } from './conform.ts'
import { escapeText } from './escape-text.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { sequenceOf, UNKNOWN_MODIFICATION } from './sequence.ts'

/** How often apps that heed it ask again. Google and Outlook have their own pace. */
const REFRESH_SECONDS = 12 * 60 * 60

/**
 * Writes a feed as iCalendar text (RFC 5545, RFC 7986), the same bytes for the same content in any process time zone
 * and at any time. Entries keep their order. Texts are cleaned and escaped here, so that no content can add a property;
 * addresses must be absolute, UIDs come from `uidOf`.
 */
export function writeFeed(feed: Feed): string {
  const calendar = ical({
    prodId: { company: 'iqz-portal', product: 'Termine', language: 'DE' },
    scale: 'GREGORIAN',
    // The generator writes these two as they come, so a comma or a line break would break the file.
    name: escapeText(readLine(feed.name) ?? ''),
    description: escapeText(readLines(feed.description) ?? ''),
    url: feed.url,
    source: feed.source,
    ttl: REFRESH_SECONDS,
    // With a name here the generator writes DTSTAMP, CREATED and LAST-MODIFIED in local time without a zone.
    timezone: { name: null, generator: () => BERLIN_TIME_ZONE },
    events: feed.entries.map((entry) => eventData(entry, feed.publisher)),
  })
  // METHOD:PUBLISH asks for an ORGANIZER in every entry (RFC 5546 section 3.2.1); without one it is left out.
  if (feed.publisher) calendar.method(ICalCalendarMethod.PUBLISH)
  calendar.x(calendarProperties(feed))
  return conform(withTimeZone(calendar, feed))
}

/** A calendar needs at least one component (RFC 5545 section 3.4): an empty one says which zone it would use. */
function withTimeZone(calendar: ICalCalendar, { entries }: Feed): string {
  const text = calendar.toString()
  return entries.length > 0 ? text : text.replace('END:VCALENDAR', `${BERLIN_TIME_ZONE}\r\nEND:VCALENDAR`)
}

function calendarProperties({ description, source, entries }: Feed): Record<string, string> {
  const changes = entries.map(({ version }) => version.modified ?? UNKNOWN_MODIFICATION).sort()
  const lastChange = changes.at(-1)
  return {
    [carriedName('UID')]: `${new URL(source).pathname}@iqz-portal`,
    [carriedName('DESCRIPTION')]: readLines(description) ?? '',
    ...(lastChange ? { [carriedName('LAST-MODIFIED')]: compact(lastChange) } : {}),
    'X-WR-TIMEZONE': BERLIN,
  }
}

function eventData(entry: FeedEntry, publisher: Feed['publisher']): ICalEventData {
  const { occurrence } = entry
  const modified = entry.version.modified ?? UNKNOWN_MODIFICATION
  const status = EVENT_STATUS[occurrence.status]
  const location = occurrence.attendance === 'online' ? 'Online' : placeLine(occurrence.place)
  const point = occurrence.place?.point
  const description = readLines(entry.description)
  return {
    id: occurrence.uid,
    stamp: new Date(modified),
    lastModified: new Date(modified),
    ...(occurrence.created ? { created: new Date(occurrence.created) } : {}),
    sequence: sequenceOf(entry.version.rescheduled),
    ...spanData(occurrence.span),
    ...repetitionData(entry),
    summary: status.titlePrefix + occurrence.title,
    status: status.ical as NonNullable<ICalEventData['status']>,
    transparency: status.takesTime ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    ...(description ? { description } : {}),
    ...(location
      ? {
          location: {
            title: location,
            ...(point ? { geo: { lat: point.lat, lon: point.lng } } : {}),
          },
        }
      : {}),
    ...(publisher
      ? { organizer: { name: readLine(publisher.name) ?? publisher.email, email: publisher.email } }
      : {}),
    categories: entry.categories.flatMap((category) => {
      const name = readLine(category)
      return name ? [{ name }] : []
    }),
    url: entry.url,
    x: eventProperties(entry),
  }
}

function eventProperties({ occurrence, siblingUid, replaces }: FeedEntry): Record<string, string> {
  return {
    // The generator writes the day as midnight with a time zone, and programs then show both occurrences.
    ...(replaces?.kind === 'days' ? { [carriedName('RECURRENCE-ID')]: compact(replaces.firstDay) } : {}),
    ...(occurrence.onlineUrl ? { [carriedName('CONFERENCE')]: occurrence.onlineUrl } : {}),
    ...(siblingUid && siblingUid !== occurrence.uid ? { [carriedName('RELATED-TO')]: siblingUid } : {}),
  }
}

/**
 * Whole days have no zone (RFC 5545 section 3.3.4) and an end that is not included. They are given at noon, so that
 * the generator finds the same day in whatever zone it looks.
 */
function spanData(span: Span): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (span.kind === 'days') {
    return { allDay: true, start: noonOf(span.firstDay), end: noonOf(plusDays(span.lastDay, 1)) }
  }
  return { timezone: BERLIN, start: inBerlin(span.start), end: inBerlin(span.end) }
}

/** The instant with Berlin's wall clock, in the form that the generator reads it from. */
const inBerlin = (instant: Instant) => new TZDate(instant, BERLIN)

/** The days left out are written like the beginning: same type, same zone, same clock time (section 3.8.5.1). */
function repetitionData({
  occurrence: { span },
  repeats,
  replaces,
}: FeedEntry): Pick<ICalEventData, 'repeating' | 'recurrenceId'> {
  if (repeats) {
    const [kind, time] = span.kind === 'days' ? ['VALUE=DATE', ''] : [`TZID=${BERLIN}`, localTime(span.start)]
    const starts = repeats.excluded.map((day) => compact(day) + time)
    const excluded = starts.length > 0 ? `\r\nEXDATE;${kind}:${starts.join(',')}` : ''
    return { repeating: `RRULE:${repeats.rule}${excluded}` }
  }
  return replaces?.kind === 'time' ? { recurrenceId: inBerlin(replaces.start) } : {}
}

/** `T093000`: the clock time in Berlin; zones are whole minutes off UTC, so the seconds are the same everywhere. */
const localTime = (instant: Instant) => `T${berlinTime(instant).replace(':', '')}${instant.slice(17, 19)}`

/** `20270312`, or `20270312T083000Z`, the form of RFC 5545 section 3.3.5 in UTC. */
function compact(time: Instant | CalendarDate): string {
  return time.replace(/[-:]/g, '')
}
