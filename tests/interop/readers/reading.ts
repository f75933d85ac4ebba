/** One occurrence as a calendar program understood it. */
export interface ReadOccurrence {
  /** A day (`2027-03-12`), or an instant in UTC (`2027-03-12T08:30:00Z`). */
  start: string
  /** The day after the last one, or an instant in UTC. */
  end: string
  title: string
}

/** The window that programs are asked about, for all events of the tests; they expand nothing outside it. */
export const WINDOW = { from: '2024-01-01', days: 365 * 14 } as const

/** The same occurrences in one order, so that readings can be compared. */
export function inOrder(occurrences: ReadOccurrence[]): ReadOccurrence[] {
  const key = ({ start, end, title }: ReadOccurrence) => `${start} ${end} ${title}`
  return [...occurrences].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** An instant in whole seconds of UTC. */
export function utc(date: Date): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`
}
