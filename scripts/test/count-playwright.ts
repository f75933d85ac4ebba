import { readFile } from 'node:fs/promises'
import type { Tally } from './tally.ts'

/**
 * Counts the tests in a report of Playwright's `json` reporter. A test that passed only on a second try counts as
 * failed, and so does an error outside of any test.
 * @throws where there is no report, that is where Playwright ended before running anything
 */
export async function countPlaywright(file: string): Promise<Tally> {
  const report = JSON.parse(await readFile(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
    errors: unknown[]
  }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}
