import { parseContentLines } from '@iqz/shared/calendar/feed/content-lines.ts'
import { calendarFaults } from './calendar-faults.ts'
import { eventFaults } from './event-faults.ts'
import { readComponents } from './read-components.ts'
import { repetitionFaults } from './repetition-faults.ts'
import { textFaults } from './text-faults.ts'
import { zoneFaults } from './zone-faults.ts'

/**
 * Examines a feed by the rules that every feed of the portal keeps (RFC 5545, RFC 7986 and what calendar apps need).
 * Knows nothing of how the feed was written. Gives one sentence per fault; empty when there is none.
 *
 * @param address where the feed is offered, if that is known: it must name no other
 */
export function feedFaults(feed: string, address?: string): string[] {
  const unreadable = textFaults(feed)
  if (unreadable.length > 0) return unreadable
  const calendar = readComponents(parseContentLines(feed))
  const events = calendar.components.filter(({ name }) => name === 'VEVENT')
  const uids = new Set(events.map((event) => event.first('UID')?.value))
  return [
    ...calendarFaults(calendar, events, address),
    ...zoneFaults(calendar, events),
    ...repetitionFaults(events),
    ...events.flatMap((event) =>
      eventFaults(event, uids).map((fault) => `${event.first('UID')?.value}: ${fault}`),
    ),
  ]
}
