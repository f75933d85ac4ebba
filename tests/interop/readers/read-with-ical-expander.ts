import type ICAL from 'ical.js'
import IcalExpander from 'ical-expander'
import { calendarsByUid } from './calendars-by-uid.ts'
import { inOrder, type ReadOccurrence, utc } from './reading.ts'

/**
 * Reads a feed with `ical-expander`, which web calendars use. Each event by itself: `ical-expander` 3.2 takes an override
 * for that of any event which has an occurrence at that time, whatever its UID.
 */
export function readWithIcalExpander(feed: string): ReadOccurrence[] {
  return inOrder(calendarsByUid(feed).flatMap(readOne))
}

function readOne(feed: string): ReadOccurrence[] {
  const moment = (time: ICAL.Time) => (time.isDate ? time.toString() : utc(time.toJSDate()))
  const { events, occurrences } = new IcalExpander({ ics: feed }).all()
  return [
    ...events.map((event) => ({
      start: moment(event.startDate),
      end: moment(event.endDate),
      title: event.summary,
    })),
    ...occurrences.map(({ startDate, endDate, item }) => ({
      start: moment(startDate),
      end: moment(endDate),
      title: item.summary,
    })),
  ]
}
