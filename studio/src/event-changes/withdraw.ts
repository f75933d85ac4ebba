import type { Instant } from '@iqz/shared/calendar/time/berlin-time.ts'
import { withdrawalOf } from '@iqz/shared/calendar/withdrawals/withdrawal-of.ts'
import type { DocumentOfType } from '@iqz/shared/content/document-types.ts'
import type { SanityClient } from 'sanity'

/**
 * Takes a published event off the site, in one transaction: what tells subscribers of it is written and the event becomes a
 * draft, or neither. Rejects where the Content Lake refuses, as for an event that other documents need, or that somebody
 * published anew meanwhile.
 *
 * @param event as it is published
 */
export async function withdraw(
  client: Pick<SanityClient, 'transaction'>,
  event: DocumentOfType<'event'>,
  now: Instant,
): Promise<void> {
  const draftId = `drafts.${event._id}`
  const withdrawal = withdrawalOf(event, now)
  const transaction = client.transaction()
  if (withdrawal) transaction.createOrReplace(withdrawal)
  await transaction
    .createIfNotExists({ ...event, _id: draftId })
    // Published again past the Studio, the draft must not be taken for the version before its withdrawal.
    .patch(draftId, { unset: ['calendarVersions'] })
    .patch(event._id, { ifRevisionID: event._rev, unset: ['calendarVersions'] })
    .delete(event._id)
    .commit()
}
