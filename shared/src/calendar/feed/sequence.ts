import { differenceInSeconds } from 'date-fns/differenceInSeconds'
import type { Instant } from '../time/berlin-time.ts'

/** Where counting starts; a sequence is a 32-bit number (RFC 5545 section 3.3.8), enough until 2088. */
const SEQUENCE_EPOCH: Instant = '2020-01-01T00:00:00Z'

/** The time of the last change when a document does not know it. */
export const UNKNOWN_MODIFICATION: Instant = SEQUENCE_EPOCH

/**
 * The SEQUENCE of an entry: the seconds from 2020 to the last change of when, where, or whether it takes place.
 *
 * RFC 5545 section 3.8.7.4 wants a number that rises with every significant change and never falls. A counter would
 * have to be counted on by everything that changes documents. A time only moves forward, survives export and import, and is
 * the same on every rebuild. `versionsOf` says where it comes from.
 */
export function sequenceOf(rescheduled: Instant | null): number {
  if (!rescheduled) return 0
  return Math.max(0, differenceInSeconds(rescheduled, SEQUENCE_EPOCH))
}
