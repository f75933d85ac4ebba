const FIRST = 250
/** A receiver that cannot be reached is mostly just starting, beside us on the same machine: asking costs nothing. */
const LONGEST_UNREACHABLE = 1_000
/** A receiver that answers with an error may be overloaded. */
const LONGEST_ANSWERED = 30_000

/** How long to wait after a number of failed attempts in a row, in milliseconds: doubling up to a limit. */
export function backOff(failures: number, reachable: boolean): number {
  const longest = reachable ? LONGEST_ANSWERED : LONGEST_UNREACHABLE
  return Math.min(longest, FIRST * 2 ** Math.min(failures - 1, 20))
}
