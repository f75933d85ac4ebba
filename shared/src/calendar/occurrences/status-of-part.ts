import type { EventStatus } from '../../vocabulary/event-statuses.ts'
import { readStatus } from './status.ts'

/**
 * The status of a part, from the stored ones of the whole and its own: of a session of a run, or an occurrence of an event
 * that repeats. What is cancelled as a whole takes place in none of its parts, whatever was said of them before; what is
 * planned, postponed or moved online as a whole is so in each part that does not say something else itself.
 */
export function statusOfPart(whole: unknown, part: unknown): EventStatus {
  const [ofWhole, own] = [readStatus(whole), readStatus(part)]
  return ofWhole === 'cancelled' || own === 'confirmed' ? ofWhole : own
}
