import type { EventStatus } from '../../vocabulary/event-statuses.ts'
import type { Occurrence } from './occurrence.ts'
import { readAttendance, readPlace } from './read-place.ts'
import { readWebUrl } from './read-url.ts'

/** The fields of an event or a session that say where; past the Studio they may hold anything. */
export interface WhereFields {
  attendance?: unknown
  venue?: unknown
  onlineUrl?: unknown
}

/**
 * Reads where something really takes place. What was moved online is online, whatever was planned; what is online has no
 * venue, and what is on site no meeting to dial into. The Studio hides those fields, but keeps what stood in them.
 */
export function readWhere(
  status: EventStatus,
  fields: WhereFields,
): Pick<Occurrence, 'attendance' | 'place' | 'onlineUrl'> {
  const attendance = status === 'movedOnline' ? 'online' : readAttendance(fields.attendance)
  return {
    attendance,
    place: attendance === 'online' ? null : readPlace(fields.venue),
    onlineUrl: attendance === 'onsite' ? null : readWebUrl(fields.onlineUrl),
  }
}
