import { runChecks } from './run-checks.ts'
import { summary } from './tally.ts'

// `npm run check`: everything that can be said about the project without running it.
const tally = await runChecks()
console.log(summary(tally))
process.exitCode = tally.failed > 0 ? 1 : 0
