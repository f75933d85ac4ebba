import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'
import { readStatus } from '@iqz/shared/calendar/occurrences/status.ts'

/** What an editor has said of the present status. What is left of an earlier one the form hides, as here. */
export function statusNoteOf(event: StoredEvent & { statusNote?: unknown }): string {
  const { status, statusNote } = event
  return readStatus(status) !== 'confirmed' && typeof statusNote === 'string' ? statusNote : ''
}
