import ICAL from 'ical.js'
import { inOrder, type ReadOccurrence, utc } from './reading.ts'

/** Reads a feed with `ical.js`, the library of Thunderbird; it throws where the text is no iCalendar. */
export function readWithIcalJs(feed: string): ReadOccurrence[] {
  const calendar = new ICAL.Component(ICAL.parse(feed))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const moment = (time: ICAL.Time) => (time.isDate ? time.toString() : utc(time.toJSDate()))
  const events = calendar.getAllSubcomponents('vevent').map(
    // Otherwise each event is given the exceptions of all others, whatever their UID.
    (component) => new ICAL.Event(component, { strictExceptions: true, exceptions: [] }),
  )
  const found = events
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) => {
      const overrides = events.filter((other) => other.uid === event.uid && other.isRecurrenceException())
      for (const override of overrides) event.relateException(override)
      return event.isRecurring()
        ? instancesOf(event)
        : [{ event, start: event.startDate, end: event.endDate }]
    })
  return inOrder(
    found.map(({ event, start, end }) => ({ start: moment(start), end: moment(end), title: event.summary })),
  )
}

/** Every instance of an event that repeats, as its override has it where there is one. */
function instancesOf(event: ICAL.Event) {
  const iterator = event.iterator()
  const instances = []
  for (let time = iterator.next(); time; time = iterator.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(time)
    instances.push({ event: item, start: startDate, end: endDate })
  }
  return instances
}
