import type { StoredEvent } from '@iqz/shared/calendar/occurrences/occurrences-of.ts'

/** What keeps an event online that was moved there: until now only its status, about to be another, has said so. */
export const stillOnline = ({ status }: StoredEvent): { attendance?: 'online' } =>
  status === 'movedOnline' ? { attendance: 'online' } : {}
