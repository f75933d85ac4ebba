import type { Attendance } from '../../vocabulary/attendances.ts'
import type { EventStatus } from '../../vocabulary/event-statuses.ts'
import type { Instant } from '../time/berlin-time.ts'
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

/** One thing that takes place once: an event, or a session of a course. Pages, feeds and JSON-LD tell of the same. */
export interface Occurrence {
  uid: string
  span: Span
  status: EventStatus
  /** As the editors wrote it, without a status prefix, on one line. */
  title: string
  attendance: Attendance
  /** Null for what is online. */
  place: OccurrencePlace | null
  /** Public address of the online meeting, http(s) only; null for what is on site. */
  onlineUrl: string | null
  created: Instant | null
  modified: Instant | null
}
