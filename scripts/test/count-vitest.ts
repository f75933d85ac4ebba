import { readFile } from 'node:fs/promises'
import type { Tally } from './tally.ts'

/**
 * Counts the tests in a report of Vitest's `json` reporter. A file that could not even be loaded holds no tests and
 * counts as one failure.
 * @throws where there is no report, that is where Vitest ended before running anything
 */
export async function countVitest(file: string): Promise<Tally> {
  const report = JSON.parse(await readFile(file, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
    testResults: { status: string; assertionResults: unknown[] }[]
  }
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
