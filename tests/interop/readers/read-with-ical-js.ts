import ICAL from 'ical.js'
import { inOrder, type ReadOccurrence, utc } from './reading.ts'

/** Reads a feed with `ical.js`, the library of Thunderbird; it throws where the text is no iCalendar. */
export function readWithIcalJs(feed: string): ReadOccurrence[] {
  const calendar = new ICAL.Component(ICAL.parse(feed))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const moment = (time: ICAL.Time) => (time.isDate ? time.toString() : utc(time.toJSDate()))
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return inOrder(
    events.map((event) => ({
      start: moment(event.startDate),
      end: moment(event.endDate),
      title: event.summary,
    })),
  )
}
