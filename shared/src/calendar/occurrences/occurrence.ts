import type { Attendance } from '../../vocabulary/attendances.ts'
import type { EventStatus } from '../../vocabulary/event-statuses.ts'
import type { Instant } from '../time/berlin-time.ts'
import type { CalendarDate } from '../time/calendar-date.ts'
import type { Span } from './span.ts'

/** A place as far as it is known. */
export interface OccurrencePlace {
  name: string | null
  street: string | null
  postalCode: string | null
  city: string | null
  accessibility: string | null
  /** Id of the municipality document. */
  municipalityId: string | null
  point: { lat: number; lng: number } | null
}

/** One thing that takes place once: an event, one time of an event that repeats, or a session of a course. Pages, feeds and JSON-LD tell of the same. */
export interface Occurrence {
  /** Shared by all occurrences of an event that repeats. */
  uid: string
  /**
   * For an event that repeats: the day its rhythm gives this occurrence, which names it for good, even when it is moved
   * (RFC 5545 section 3.8.4.4). Null for what takes place once.
   */
  rhythmDay: CalendarDate | null
  span: Span
  status: EventStatus
  /** As the editors wrote it, without a status prefix, on one line. */
  title: string
  attendance: Attendance
  /** Null for what is online. */
  place: OccurrencePlace | null
  /** Public address of the online meeting, http(s) only; null for what is on site. */
  onlineUrl: string | null
  /** What editors say about this occurrence alone. */
  note: string | null
  created: Instant | null
}
