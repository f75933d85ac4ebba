import { TZDate } from '@date-fns/tz'
import ical, { type ICalEventData, ICalEventTransparency } from 'ical-generator'
import { placeLine } from '../occurrences/read-place.ts'
import { readLine, readLines } from '../occurrences/read-text.ts'
import type { Span } from '../occurrences/span.ts'
import { EVENT_STATUS } from '../occurrences/status.ts'
import { BERLIN } from '../time/berlin.ts'
import { berlinTime, type Instant } from '../time/berlin-time.ts'
import { noonOf, plusDays } from '../time/calendar-date.ts'
import { carriedName } from './carried.ts'
import { compact } from './compact.ts'
import { conform } from './conform.ts'
import type { FeedEntry, Publisher, WrittenEntry } from './feed.ts'
import { sequenceOf, UNKNOWN_MODIFICATION } from './sequence.ts'

/**
 * Writes one entry as the text of its VEVENT (RFC 5545 section 3.6.1), the same in every feed that carries it: so it need
 * be written only once. Texts are cleaned and escaped here, so that no content can add a property; addresses must be
 * absolute, UIDs come from `uidOf`.
 *
 * @param publisher who is named as ORGANIZER; nobody is with null
 */
export function writeEntry(entry: FeedEntry, publisher: Publisher): WrittenEntry {
  const event = ical().createEvent(eventData(entry, publisher))
  return {
    text: conform(event.toString()),
    modified: entry.version.modified ?? UNKNOWN_MODIFICATION,
    timed: entry.occurrence.span.kind === 'time',
  }
}

function eventData(entry: FeedEntry, publisher: Publisher): ICalEventData {
  const { occurrence } = entry
  const modified = entry.version.modified ?? UNKNOWN_MODIFICATION
  const status = EVENT_STATUS[occurrence.status]
  const location = occurrence.attendance === 'online' ? 'Online' : placeLine(occurrence.place)
  const point = occurrence.place?.point
  const description = readLines(entry.description)
  return {
    id: entry.uid,
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

function eventProperties({ uid, occurrence, siblingUid, replaces }: FeedEntry): Record<string, string> {
  const meeting = EVENT_STATUS[occurrence.status].takesTime ? occurrence.onlineUrl : null
  return {
    // The generator writes the day as midnight with a time zone, and programs then show both occurrences.
    ...(replaces?.kind === 'days' ? { [carriedName('RECURRENCE-ID')]: compact(replaces.firstDay) } : {}),
    ...(meeting ? { [carriedName('CONFERENCE')]: meeting } : {}),
    ...(siblingUid && siblingUid !== uid ? { [carriedName('RELATED-TO')]: siblingUid } : {}),
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
