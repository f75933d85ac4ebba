const FIRST_MS = 500
/** The longest that it comes to. */
export const LONGEST_MS = 60_000

/** How long to wait after the n-th failure in a row (from 1), in milliseconds: doubling, a minute at most. */
export function backOff(failures: number): number {
  return Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS)
}
