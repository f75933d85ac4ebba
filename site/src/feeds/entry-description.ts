import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { EVENT_STATUS, readStatus } from '@iqz/shared/calendar/occurrences/status.ts'
import { eventStatuses } from '@iqz/shared/vocabulary/event-statuses.ts'

/** What the text of an entry is made of. */
interface EntryFacts {
  occurrence: Occurrence
  /** As it is stored, of the event as a whole; the note is about this status and no other. */
  status?: unknown
  statusNote?: string | undefined
  teaser?: string | undefined
  /** Absolute address of the page. */
  url: string
}

/**
 * The text of the entry of an event that is no longer published.
 *
 * @param url absolute address of the list of events; its own page is gone
 */
export const withdrawnDescription = (url: string): string =>
  `Diese Veranstaltung wird nicht mehr angekündigt.\n\nWeitere Veranstaltungen: ${url}`

/**
 * The text of a feed entry. The addresses stand in it although the entry has fields for them, because Google Calendar
 * and Outlook show nothing else. A status note counts only beside a status that needs one, and that is the event's own:
 * that of a confirmed event is a leftover the Studio does not even show, and it is not why a single date was called off.
 */
export function entryDescription({ occurrence, teaser, url, ...event }: EntryFacts): string {
  const { status, onlineUrl, place, note } = occurrence
  const notable = status === 'confirmed' ? null : `${eventStatuses[status]}.`
  const reason = status === readStatus(event.status) ? event.statusNote : null
  return [
    notable && [notable, reason].filter(Boolean).join(' '),
    note,
    teaser,
    onlineUrl && EVENT_STATUS[status].takesTime && `Online teilnehmen: ${onlineUrl}`,
    place?.accessibility && `Barrierefreiheit: ${place.accessibility}`,
    `Alle Angaben und Anmeldung: ${url}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}
