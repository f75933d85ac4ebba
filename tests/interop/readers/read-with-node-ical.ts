import nodeIcal from 'node-ical'
import { inOrder, type ReadOccurrence, utc } from './reading.ts'

const pad = (value: number) => String(value).padStart(2, '0')
/** node-ical gives whole days as midnight in the zone of the process. */
const localDay = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

/** Reads a feed with `node-ical`, which home automation and message boards use. */
export function readWithNodeIcal(feed: string): ReadOccurrence[] {
  const occurrences: ReadOccurrence[] = []
  for (const component of Object.values(nodeIcal.sync.parseICS(feed))) {
    if (component?.type !== 'VEVENT') continue
    const moment = component.datetype === 'date' ? localDay : utc
    const { summary } = component
    occurrences.push({
      start: moment(component.start),
      end: moment(component.end ?? component.start),
      title: typeof summary === 'string' ? summary : summary.val,
    })
  }
  return inOrder(occurrences)
}
