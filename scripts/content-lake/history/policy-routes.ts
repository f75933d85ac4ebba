import { Hono } from 'hono'
import { z } from 'zod'
import type { ContentLake } from '../content-lake.ts'
import { accountOf } from '../http/account-of.ts'
import type { LakeEnv } from '../http/context.ts'
import { readJson } from '../http/read-body.ts'
import { historyBegins } from './history-begins.ts'
import { keepDays, keptDays, removeOldHistory } from './retention.ts'

const policy = z.object({ days: z.number().int().min(1).max(36_500).nullable() })

/** How much history there is and is kept. */
export interface HistoryReport {
  /** Days that are kept; `null` for all. */
  days: number | null
  /** ISO 8601, UTC; `null` when nothing was removed. */
  begins: string | null
  transactions: number
  changes: number
  /** What they take on disk, without indexes. */
  bytes: number
}

/** `/history`: the retention of history. Not part of Sanity's API; used by `npm run content -- history`. */
export function historyPolicyRoutes(lake: ContentLake): Hono<LakeEnv> {
  const report = (): HistoryReport => {
    const row = lake.database
      .prepare(
        `SELECT (SELECT count(*) FROM transactions) AS transactions, count(*) AS changes,
           coalesce(sum(length(CAST(mutations AS BLOB)) + length(CAST(effects AS BLOB)) + 2 * length(document_id) + 60), 0) AS bytes
         FROM changes`,
      )
      .get() as Pick<HistoryReport, 'transactions' | 'changes' | 'bytes'>
    return { days: keptDays(lake), begins: historyBegins(lake.database), ...row }
  }
  return new Hono<LakeEnv>()
    .get('/', (c) => c.json(report()))
    .put('/', async (c) => {
      const { days } = await readJson(c, policy)
      keepDays(lake, days)
      const subject = days === null ? 'for ever' : `${days} days`
      lake.audit.note('retention changed', { actor: accountOf(c).id, subject })
      const removed = await removeOldHistory(lake)
      return c.json({ ...report(), removed })
    })
}
