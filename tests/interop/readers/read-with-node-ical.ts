import nodeIcal, { type ParameterValue, type VEvent } from 'node-ical'
import { inOrder, type ReadOccurrence, utc, WINDOW } from './reading.ts'

const pad = (value: number) => String(value).padStart(2, '0')
/** node-ical gives whole days as midnight in the zone of the process. */
const localDay = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
const text = (value: ParameterValue) => (typeof value === 'string' ? value : value.val)

/** Reads a feed with `node-ical`, which home automation and message boards use. */
export function readWithNodeIcal(feed: string): ReadOccurrence[] {
  const occurrences: ReadOccurrence[] = []
  for (const component of Object.values(nodeIcal.sync.parseICS(feed))) {
    if (component?.type !== 'VEVENT') continue
    const moment = component.datetype === 'date' ? localDay : utc
    const found = component.rrule ? instancesOf(component) : [component]
    for (const { start, end, summary } of found) {
      occurrences.push({ start: moment(start), end: moment(end ?? start), title: text(summary) })
    }
  }
  return inOrder(occurrences)
}

function instancesOf(event: VEvent) {
  const from = new Date(WINDOW.from)
  return nodeIcal.expandRecurringEvent(event, {
    from,
    to: new Date(from.getTime() + WINDOW.days * 24 * 60 * 60 * 1000),
  })
}
