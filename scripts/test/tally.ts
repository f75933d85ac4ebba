/** How many checks or tests ended which way. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** Adds tallies up. */
export function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** The one line that people and machines read: `12 passed, 0 failed`, with `, 1 skipped` only where something was. */
export function summary({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
