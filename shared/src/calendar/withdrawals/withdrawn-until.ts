import { addDays } from 'date-fns/addDays'
import { type Instant, readInstant, toInstant } from '../time/berlin-time.ts'

/** Google and Outlook ask once a day or less; a month also reaches those who were away. */
const DAYS = 30

/** Until when feeds tell of a withdrawal; null when nobody can say since when. */
export function withdrawnUntil({ withdrawnAt }: { withdrawnAt?: unknown }): Instant | null {
  const since = readInstant(withdrawnAt)
  return since && toInstant(addDays(since, DAYS))
}
