import { addSeconds } from 'date-fns/addSeconds'
import { type Instant, toInstant } from './berlin-time.ts'

/** Now, or a second later than something that was before: what a clock says that is late must not be older than that. */
export const laterThan = (before: Instant | null, now: Instant): Instant =>
  before && before >= now ? toInstant(addSeconds(before, 1)) : now
