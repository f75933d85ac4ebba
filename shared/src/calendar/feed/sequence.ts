import { differenceInSeconds } from 'date-fns'
import type { Instant } from '../time/berlin-time.ts'

/** Where counting starts; a sequence is a 32-bit number (RFC 5545 section 3.3.8), enough until 2088. */
const SEQUENCE_EPOCH: Instant = '2020-01-01T00:00:00Z'

/** The time of the last change when a document does not know it. */
export const UNKNOWN_MODIFICATION: Instant = SEQUENCE_EPOCH

/**
 * The SEQUENCE of an entry: the seconds from 2020 to the last change of its document.
 *
 * RFC 5545 section 3.8.7.4 wants a number that rises with every significant change and never falls. A counter would
 * need the history of the document; the creation time is no base either, because a document that is unpublished and
 * published again gets a new one. The time of the last change only moves forward, survives export and import, and is
 * the same on every rebuild. That it also rises after small changes is allowed and harms no subscriber.
 */
export function sequenceOf(modified: Instant | null): number {
  if (!modified) return 0
  return Math.max(0, differenceInSeconds(modified, SEQUENCE_EPOCH))
}
