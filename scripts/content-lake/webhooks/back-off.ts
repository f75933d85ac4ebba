const FIRST = 500
const LONGEST = 60_000

/** How long to wait after a number of failed attempts in a row, in milliseconds: doubling, at most a minute. */
export function backOff(failures: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 20))
}
