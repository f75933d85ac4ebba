import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { stillOnline } from './still-online.ts'

/** What changes in an event that is cancelled. */
export const cancelled = (event: StoredEvent, statusNote: string) =>
  ({ status: 'cancelled', statusNote, ...stillOnline(event) }) as const
