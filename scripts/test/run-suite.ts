import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStep } from './run-step.ts'
import type { Step } from './step.ts'
import type { Tally } from './tally.ts'

/** A test runner that leaves a report in JSON, and how to count that report. */
export interface Suite {
  name: string
  /** @param report path of a file that does not exist yet, for the runner to write */
  step: (report: string) => Omit<Step, 'name'>
  count: (report: string) => Promise<Tally>
}

/**
 * Runs a suite, passing its output on, and gives what its report says. A runner that fails without a failed test in
 * its report (it crashed, or left no report) counts as one failure.
 */
export async function runSuite({ name, step, count }: Suite): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'iqz-report-'))
  const report = join(folder, 'report.json')
  try {
    console.log(`\n${name}`)
    const { ok, seconds } = await runStep({ name, ...step(report) }, { live: true })
    const tally = await count(report).catch((error: Error) => {
      console.log(`No report of "${name}": ${error.message}`)
      return { passed: 0, failed: 1, skipped: 0 }
    })
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(0)} s)`)
    return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
