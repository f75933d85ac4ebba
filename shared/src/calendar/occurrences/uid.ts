import type { CalendarDate } from '../time/calendar-date.ts'

/**
 * The part after the @ of every UID. Fixed, and not the site's host: a portal that moves to another address must
 * not give its subscribers every event a second time (RFC 7986 section 5.3 asks for UIDs that stay).
 */
const UID_SUFFIX = '@iqz-portal'

/**
 * The UID of an event or of a course session, from ids that never change: the document's id, and for sessions
 * the keys of run, module and session. Never from date, title or slug, which editors change.
 */
export function uidOf(documentId: string, ...keys: string[]): string {
  const parts = [documentId, ...keys].map((part) => part.replace(/[^A-Za-z0-9_.-]/g, '_'))
  return parts.join('.') + UID_SUFFIX
}

/**
 * The UID of one occurrence of an event that repeats, where feeds tell each by itself: by the day that its rhythm gives it,
 * which stays when it is moved.
 */
export const uidOfDay = (uid: string, rhythmDay: CalendarDate): string =>
  `${uid.slice(0, -UID_SUFFIX.length)}.${rhythmDay}${UID_SUFFIX}`
