import type { Occurrence } from '@iqz/shared/calendar/occurrences/occurrence.ts'
import { eventStatuses } from '@iqz/shared/vocabulary/event-statuses.ts'

/** What the text of an entry is made of. */
interface EntryFacts {
  occurrence: Occurrence
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
 * and Outlook show nothing else. A status note counts only beside a status that needs one: that of a confirmed event is
 * a leftover the Studio does not even show.
 */
export function entryDescription({ occurrence, statusNote, teaser, url }: EntryFacts): string {
  const { status, onlineUrl, place, note } = occurrence
  const notable = status === 'confirmed' ? null : `${eventStatuses[status]}.`
  return [
    notable && [notable, statusNote].filter(Boolean).join(' '),
    note,
    teaser,
    onlineUrl && `Online teilnehmen: ${onlineUrl}`,
    place?.accessibility && `Barrierefreiheit: ${place.accessibility}`,
    `Alle Angaben und Anmeldung: ${url}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}
