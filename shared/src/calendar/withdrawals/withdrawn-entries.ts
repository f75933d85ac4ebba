import type { DocumentOfType } from '../../content/document-types.ts'
import { entriesOf } from '../feed/entries-of.ts'
import type { FeedEntry } from '../feed/feed.ts'
import { occurrencesOf } from '../occurrences/occurrences-of.ts'
import { readInstant } from '../time/berlin-time.ts'
import { withdrawnEventId } from './withdrawn-id.ts'

/** The entries that tell subscribers of an event that was withdrawn: those they know, all of them cancelled. */
export function withdrawnEntries(
  withdrawn: DocumentOfType<'withdrawnEvent'>,
): Pick<FeedEntry, 'occurrence' | 'repeats' | 'replaces' | 'version'>[] {
  const eventId = withdrawnEventId(withdrawn._id)
  if (!eventId) return []
  const withdrawnAt = readInstant(withdrawn.withdrawnAt)
  const event = { ...withdrawn, _id: eventId, _createdAt: undefined, status: 'cancelled' }
  return entriesOf(occurrencesOf(event)).map((entry) => ({
    ...entry,
    // An occurrence of a rhythm may have a status of its own, in content that came past the Studio.
    occurrence: { ...entry.occurrence, status: 'cancelled', note: null, onlineUrl: null },
    version: { rescheduled: withdrawnAt, modified: withdrawnAt },
  }))
}
