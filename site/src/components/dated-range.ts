import type { Card } from '../content/index.ts'
import { longDate } from './german-date.ts'

/**
 * Takes the cards of a page of an archive, the newest first, and what they are; gives "Beiträge vom 3. März 2025 bis zum
 * 17. Mai 2025", or only what they are when none is dated.
 */
export function datedRange(cards: readonly Card[], items: string): string {
  const days = cards.flatMap(({ date }) => longDate(date) ?? [])
  const [newest, oldest] = [days.at(0), days.at(-1)]
  if (!newest || !oldest) return items
  return newest === oldest ? `${items} vom ${newest}` : `${items} vom ${oldest} bis zum ${newest}`
}
