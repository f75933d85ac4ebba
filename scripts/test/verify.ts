import { runChecks } from './run-checks.ts'
import { runSuite } from './run-suite.ts'
import { suites } from './suites.ts'
import { summary, type Tally, total } from './tally.ts'

// `npm test`: all that must hold before a change is shared. The last line says it in numbers.
const tallies: Tally[] = [await runChecks()]
for (const suite of suites) tallies.push(await runSuite(suite))
const tally = total(tallies)
console.log(`\n${summary(tally)}`)
process.exitCode = tally.failed > 0 ? 1 : 0
