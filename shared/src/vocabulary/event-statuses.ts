/**
 * Whether an event, a course run or a session takes place.
 * Keys are stored in documents, titles are shown to editors and visitors.
 */
export const eventStatuses = {
  planned: 'In Planung',
  confirmed: 'Findet statt',
  cancelled: 'Abgesagt',
  postponed: 'Verschoben',
  rescheduled: 'Neuer Termin',
  movedOnline: 'Findet online statt',
} as const satisfies Record<string, string>

export type EventStatus = keyof typeof eventStatuses
