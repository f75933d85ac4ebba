/**
 * How an event repeats. Everything else about the rhythm (which day, which weekday) follows from its first date.
 * Keys are stored in documents, titles are shown to editors, also in narrow panes.
 */
export const recurrenceFrequencies = {
  weekly: 'Wöchentlich',
  monthlyByDay: 'Monatlich, z. B. am 15.',
  monthlyByWeekday: 'Monatlich, z. B. am 2. Dienstag',
  yearly: 'Jährlich am gleichen Tag',
} as const satisfies Record<string, string>

export type RecurrenceFrequency = keyof typeof recurrenceFrequencies
