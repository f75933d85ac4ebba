import type ICAL from 'ical.js'
import IcalExpander from 'ical-expander'
import { inOrder, type ReadOccurrence, utc } from './reading.ts'

/** Reads a feed with `ical-expander`, which web calendars use. */
export function readWithIcalExpander(feed: string): ReadOccurrence[] {
  const moment = (time: ICAL.Time) => (time.isDate ? time.toString() : utc(time.toJSDate()))
  const { events, occurrences } = new IcalExpander({ ics: feed }).all()
  return inOrder([
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
  ])
}
