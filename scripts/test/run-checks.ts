import { availableParallelism } from 'node:os'
import { checks } from './checks.ts'
import { runStep } from './run-step.ts'
import type { Tally } from './tally.ts'

/**
 * Runs all checks, as many at a time as there are processors, and prints a line for each as it ends; what a check said
 * is printed only when it failed.
 */
export async function runChecks(): Promise<Tally> {
  const waiting = [...checks]
  const tally = { passed: 0, failed: 0, skipped: 0 }
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { ok, output, seconds } = await runStep(step)
      console.log(`${ok ? 'ok  ' : 'FAIL'} ${step.name} (${seconds.toFixed(1)} s)`)
      if (!ok) console.log(output.trimEnd().replace(/^/gm, '     '))
      tally[ok ? 'passed' : 'failed'] += 1
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return tally
}
