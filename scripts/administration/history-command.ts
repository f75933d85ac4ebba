import type { HistoryReport } from '../content-lake/history/policy-routes.ts'
import { Problem } from '../environment/problem.ts'
import type { Ask } from './administration.ts'

export const HISTORY_USAGE = `npm run content -- history
npm run content -- history keep DAYS|all`

/** `content history`: how much of it there is, and how many days of it are kept. */
export async function historyCommand(
  [verb, given, ...rest]: readonly string[],
  _options: unknown,
  ask: Ask,
): Promise<string> {
  if (verb === undefined) return describe((await ask('GET', '/history')) as HistoryReport)
  const isDays = /^[1-9]\d*$/.test(given ?? '')
  if (verb !== 'keep' || rest.length > 0 || !(isDays || given === 'all')) throw new Problem(HISTORY_USAGE)
  const report = (await ask('PUT', '/history', { days: isDays ? Number(given) : null })) as HistoryReport & {
    removed: number
  }
  return `${report.removed} transactions were removed. ${describe(report)}`
}

function describe({ days, begins, transactions, changes, bytes }: HistoryReport): string {
  const kept = days === null ? 'All history is kept' : `History is kept for ${days} days`
  const mean = changes === 0 ? 0 : Math.round(bytes / changes)
  return [
    `${kept}${begins ? `; it begins at ${begins}` : ''}.`,
    `${changes} changes in ${transactions} transactions take ${(bytes / 1e6).toFixed(1)} MB, ${mean} bytes for a change.`,
  ].join(' ')
}
