import type { DocumentOfType } from '../../content/document-types.ts'
import { entriesOf } from '../feed/entries-of.ts'
import type { FeedEntry } from '../feed/feed.ts'
import type { Occurrence } from '../occurrences/occurrence.ts'
import { occurrencesOf } from '../occurrences/occurrences-of.ts'
import { endOf } from '../occurrences/span.ts'
import { readInstant } from '../time/berlin-time.ts'
import { withdrawnEventId } from './withdrawn-id.ts'

/**
 * The entries that tell subscribers of an event that was withdrawn: those they know, cancelled. What was over by then is
 * told as before, because it was not cancelled: of an event that has repeated already, each occurrence that was still to
 * come is told apart from its rule.
 */
export function withdrawnEntries(
  withdrawn: DocumentOfType<'withdrawnEvent'>,
): Pick<FeedEntry, 'uid' | 'occurrence' | 'repeats' | 'replaces' | 'version'>[] {
  const eventId = withdrawnEventId(withdrawn._id)
  if (!eventId) return []
  const withdrawnAt = readInstant(withdrawn.withdrawnAt)
  const wasOver = ({ span }: Occurrence) => withdrawnAt !== null && endOf(span) <= withdrawnAt
  const { occurrences, recurring } = occurrencesOf({ ...withdrawn, _id: eventId, _createdAt: undefined })
  const ofItsOwn = (occurrence: Occurrence) =>
    !wasOver(occurrence) || recurring?.overrides.includes(occurrence)
  const told =
    recurring && wasOver(recurring.usual)
      ? { ...recurring, overrides: occurrences.filter(ofItsOwn) }
      : recurring
  return entriesOf({ occurrences, recurring: told }).map((entry) => ({
    ...entry,
    occurrence: wasOver(entry.occurrence) ? entry.occurrence : cancelled(entry.occurrence),
    version: { rescheduled: withdrawnAt, modified: withdrawnAt },
  }))
}

const cancelled = (occurrence: Occurrence): Occurrence => ({
  ...occurrence,
  ...{ status: 'cancelled', note: null, onlineUrl: null },
})
