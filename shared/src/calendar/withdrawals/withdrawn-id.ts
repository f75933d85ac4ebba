const PREFIX = 'withdrawn-'

/** Id of the document that stays behind an event that is no longer published. */
export const withdrawnIdOf = (eventId: string): string => PREFIX + eventId

/** Id of the event that such a document stands for; null for any other id. */
export const withdrawnEventId = (id: string): string | null =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null
