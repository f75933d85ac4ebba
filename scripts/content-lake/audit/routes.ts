import { Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'

const MAX_LIMIT = 1_000

/**
 * `GET /audit`: who did what, newest first: sign-ins, changes of accounts and settings, and with them the transactions,
 * named by the documents they changed. Not part of Sanity's API; used by `npm run content -- audit`.
 */
export function auditRoutes({ audit, database, accounts }: ContentLake): Hono<LakeEnv> {
  const transactions = database.prepare(
    `SELECT timestamp AS at, author AS actor, 'changed' AS event, NULL AS address,
       (SELECT group_concat(document_id, ' ') FROM
         (SELECT document_id FROM changes WHERE changes.sequence = transactions.sequence LIMIT 3)) ||
       (SELECT iif(count(*) > 3, ' and ' || (count(*) - 3) || ' more', '')
         FROM changes WHERE changes.sequence = transactions.sequence) AS subject
     FROM transactions ORDER BY sequence DESC LIMIT ?`,
  )
  return new Hono<LakeEnv>().get('/', (c) => {
    const limit = Number(c.req.query('limit') ?? 100)
    if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
      throw plainError(400, `limit must be a whole number from 1 to ${MAX_LIMIT}`)
    }
    const entries = [...audit.latest(limit), ...transactions.all(limit)].map((entry) => ({
      ...entry,
      name: accounts.get(String(entry.actor))?.name ?? '',
    })) as { at: string }[]
    return c.json(entries.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit))
  })
}
