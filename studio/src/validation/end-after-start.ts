import { LONGEST_DAYS } from '@iqz/shared/calendar/occurrences/longest-days.ts'

const DAY_MS = 86_400_000

/**
 * Checks that an end comes after its start, and less than a year: what site and feeds would not take for an end.
 * @param start ISO instant or calendar date
 * @param end ISO instant or calendar date of the same kind
 * @param sameAllowed true for calendar dates, where an event may end on the day it begins
 */
export function endAfterStart(
  start: string | undefined,
  end: string | undefined,
  { sameAllowed = false } = {},
): true | string {
  if (!start || !end) return true
  const [from, to] = [Date.parse(start), Date.parse(end)]
  if (to - from >= LONGEST_DAYS * DAY_MS)
    return 'Das Ende liegt ein Jahr oder mehr nach dem Beginn. Bitte die Jahreszahl prüfen.'
  if (to > from || (sameAllowed && to === from)) return true
  return sameAllowed ? 'Das Ende darf nicht vor dem Beginn liegen.' : 'Das Ende muss nach dem Beginn liegen.'
}
