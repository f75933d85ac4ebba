import type { ContentReader } from '../reader.ts'
import type { EventDates } from './events.ts'

/**
 * Tells whether an occurrence is over. Only those of today are asked for by the clock; for all others the date is
 * enough, and one question a day keeps the answer cheap.
 */
export function areOver(read: ContentReader): (occurrence: EventDates) => boolean {
  const today = read.today()
  return ({ last, end }) => last < today || (last === today && read.hasPassed(end))
}
