import type { EventStatus } from '../../vocabulary/event-statuses.ts'

interface StatusFacts {
  /** Stands before the title in calendar programs, which show little else. */
  titlePrefix: string
  /** RFC 5545 section 3.8.1.11. */
  ical: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'
  /** schema.org EventStatusType. */
  schemaOrg: 'EventScheduled' | 'EventCancelled' | 'EventPostponed' | 'EventRescheduled' | 'EventMovedOnline'
  /** Whether a subscriber's time is taken: a cancelled or postponed event must not block the day. */
  takesTime: boolean
}

/**
 * What each status means for calendar programs and search engines.
 *
 * Postponed is TENTATIVE, not CANCELLED: Google Calendar hides what is cancelled, and this event will come.
 * It keeps its old date (as schema.org asks) until editors enter the new one and call it rescheduled.
 */
export const EVENT_STATUS: Readonly<Record<EventStatus, StatusFacts>> = {
  planned: {
    titlePrefix: '',
    ical: 'TENTATIVE',
    schemaOrg: 'EventScheduled',
    takesTime: true,
  },
  confirmed: {
    titlePrefix: '',
    ical: 'CONFIRMED',
    schemaOrg: 'EventScheduled',
    takesTime: true,
  },
  cancelled: {
    titlePrefix: 'Abgesagt: ',
    ical: 'CANCELLED',
    schemaOrg: 'EventCancelled',
    takesTime: false,
  },
  postponed: {
    titlePrefix: 'Verschoben: ',
    ical: 'TENTATIVE',
    schemaOrg: 'EventPostponed',
    takesTime: false,
  },
  rescheduled: {
    titlePrefix: 'Neuer Termin: ',
    ical: 'CONFIRMED',
    schemaOrg: 'EventRescheduled',
    takesTime: true,
  },
  movedOnline: {
    titlePrefix: 'Jetzt online: ',
    ical: 'CONFIRMED',
    schemaOrg: 'EventMovedOnline',
    takesTime: true,
  },
}

/** Reads a stored status; anything unknown counts as confirmed, the initial value in the Studio. */
export function readStatus(value: unknown): EventStatus {
  return typeof value === 'string' && Object.hasOwn(EVENT_STATUS, value)
    ? (value as EventStatus)
    : 'confirmed'
}
