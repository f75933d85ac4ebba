import type { EventStatus } from '../../vocabulary/event-statuses.ts'
import { readStatus } from './status.ts'

/**
 * The status of a session, from the stored ones of its run and its own: what is cancelled, postponed or moved online as a
 * whole is so in each session that does not say something else itself.
 */
export function statusOfSession(run: unknown, session: unknown): EventStatus {
  const own = readStatus(session)
  return own === 'confirmed' ? readStatus(run) : own
}
