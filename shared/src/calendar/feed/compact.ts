import type { Instant } from '../time/berlin-time.ts'
import type { CalendarDate } from '../time/calendar-date.ts'

/** `20270312`, or `20270312T083000Z`, the form of RFC 5545 section 3.3.5 in UTC. */
export function compact(time: Instant | CalendarDate): string {
  return time.replace(/[-:]/g, '')
}
