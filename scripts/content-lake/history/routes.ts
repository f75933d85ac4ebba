import { type Context, Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { documentAt, type Moment } from './document-at.ts'
import { documentEvents } from './document-events.ts'
import { historyBegins } from './history-begins.ts'
import { transactionLog } from './transaction-log.ts'

const DEFAULT_LIMIT = 50
const MAX_LIMIT = 1_000

/**
 * `GET /data/history/:dataset/transactions/:ids` (NDJSON) and `/documents/:ids`
 * (https://www.sanity.io/docs/http-reference/history). What is older than the retention asks for is answered by 410.
 * `/events/documents/:id` is what the Studio's list of a document's history is made of; there are no releases to tell of.
 */
export function historyRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/:dataset/transactions/:ids', (c) => {
      const flag = (name: string) => c.req.query(name) === 'true'
      const entries = transactionLog(lake.database, {
        documentIds: c.req.param('ids').split(','),
        fromTransaction: c.req.query('fromTransaction'),
        toTransaction: c.req.query('toTransaction'),
        fromTime: instant(c, 'fromTime'),
        toTime: instant(c, 'toTime'),
        reverse: flag('reverse'),
        limit: limitOf(c),
        onlyAsked: flag('includeIdentifiedDocumentsOnly'),
        withMutations: !flag('excludeContent') && !flag('excludeMutations'),
        withEffects: c.req.query('effectFormat') === 'mendoza',
      })
      const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`)
      return c.body(lines.join(''), 200, { 'content-type': 'application/x-ndjson' })
    })
    .get('/:dataset/documents/:ids', (c) => {
      const moment = momentOf(lake, c)
      const ids = c.req.param('ids').split(',')
      return c.json({ documents: ids.map((id) => documentAt(lake, id, moment)).filter(Boolean) })
    })
    .get('/:dataset/events/:kind/:id', (c) => {
      const { kind, id } = c.req.param()
      if (kind !== 'documents') return c.json({ events: { [id]: [] }, nextCursor: '' })
      const before = Number(c.req.query('nextCursor') || Number.MAX_SAFE_INTEGER)
      if (!Number.isInteger(before)) throw plainError(400, 'nextCursor must be one that an answer has given')
      const { events, nextCursor } = documentEvents(lake.database, id, { limit: limitOf(c), before })
      return c.json({ events: { [id]: events }, nextCursor })
    })
}

function limitOf(c: Context): number {
  const limit = Number(c.req.query('limit') ?? DEFAULT_LIMIT)
  if (!Number.isInteger(limit) || limit < 1) throw plainError(400, 'limit must be a positive whole number')
  return Math.min(limit, MAX_LIMIT)
}

function momentOf(lake: ContentLake, c: Context): Moment {
  const { revision, lastRevision } = c.req.query()
  if (lastRevision === 'true') return { lastRevision: true }
  if (revision !== undefined) return { revision }
  const time = instant(c, 'time')
  if (time === undefined) return { time: new Date().toISOString() }
  const begins = historyBegins(lake.database)
  if (begins !== null && time < begins) throw plainError(410, `History is kept since ${begins} only`)
  return { time }
}

/** A time in whatever zone, as it is written in the history: ISO 8601, UTC. */
function instant(c: Context, name: string): string | undefined {
  const time = c.req.query(name)
  if (time === undefined) return undefined
  if (Number.isNaN(Date.parse(time))) throw plainError(400, `${name} must be a date and time, not "${time}"`)
  return new Date(time).toISOString()
}
