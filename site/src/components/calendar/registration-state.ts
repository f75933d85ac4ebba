import { EVENT_STATUS } from '@iqz/shared/calendar/occurrences/status.ts'
import { readInstant } from '@iqz/shared/calendar/time/berlin-time.ts'
import type { Registration } from '@iqz/shared/content/sanity.types.ts'
import type { EventStatus } from '@iqz/shared/vocabulary/event-statuses.ts'

/**
 * Where a registration stands:
 * `none` nothing is said about one · `unneeded` come as you are · `off` cancelled or over · `later` not open yet ·
 * `closed` the deadline has passed · `full` no places left · `waiting` no places left, but a waiting list · `open`.
 */
export type RegistrationState = 'none' | 'unneeded' | 'off' | 'later' | 'closed' | 'full' | 'waiting' | 'open'

/**
 * Reads where a registration stands now.
 *
 * @param hasPassed the content door's answer about an instant, so that the page is made again when it changes
 */
export function registrationState(
  registration: Registration | undefined,
  event: { status: EventStatus; over: boolean },
  hasPassed: (instant: string) => boolean,
): RegistrationState {
  if (!registration) return 'none'
  if (event.over || !EVENT_STATUS[event.status].takesTime) return 'off'
  const full = registration.fullyBooked && (registration.waitingList ? 'waiting' : 'full')
  if (registration.required === false) return full || 'unneeded'
  const opens = readInstant(registration.opensAt)
  if (opens && !hasPassed(opens)) return 'later'
  const deadline = readInstant(registration.deadline)
  if (deadline && hasPassed(deadline)) return 'closed'
  if (full) return full
  return registration.required || registration.url || registration.email ? 'open' : 'none'
}
