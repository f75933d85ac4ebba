import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'

/** What could not be read, or needs an editor, by the line of the file that it stands in (from 1). */
export interface Remark {
  line: number
  message: string
}

/** An event that was read. */
export interface FoundEvent {
  line: number
  /** Document with the id that follows from the event's UID; without `drafts.`. */
  document: StoredEvent & { _type: 'event' } & Record<string, unknown>
}

/** What a file holds. */
export interface Found {
  events: FoundEvent[]
  remarks: Remark[]
}
