import { setImmediate as breathe } from 'node:timers/promises'
import type { ContentLake } from '../content-lake.ts'

const DAY = 86_400_000
/** So many changes are removed in one write, of a large transaction too: others wait for some milliseconds at most. */
const BATCH = 200

/** How many days of history are kept; `null` for all of it. */
export function keptDays({ database }: Pick<ContentLake, 'database'>): number | null {
  const row = database.prepare("SELECT value FROM settings WHERE key = 'history_days'").get()
  return row ? Number(row.value) : null
}

/** Sets how many days of history are kept. */
export function keepDays({ database }: Pick<ContentLake, 'database'>, days: number | null): void {
  if (days === null) database.exec("DELETE FROM settings WHERE key = 'history_days'")
  else {
    database
      .prepare(
        "INSERT INTO settings (key, value) VALUES ('history_days', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
      )
      .run(String(days))
  }
}

/**
 * Removes the history that is older than what is kept. The present documents stay as they are, and so do transactions
 * that a webhook still has to be told of. What is removed is overwritten on disk (`openDatabase`).
 *
 * @returns how many transactions were removed
 */
export async function removeOldHistory(lake: ContentLake): Promise<number> {
  const days = keptDays(lake)
  if (days === null) return 0
  const { database } = lake
  const begins = new Date(Date.now() - days * DAY).toISOString()
  const until = Math.min(lastBefore(lake, begins), ...pendingFor(lake), lake.store.sequence - 1)
  const begin = database.prepare(
    "INSERT INTO settings (key, value) VALUES ('history_begins', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
  )
  const removeChanges = database.prepare(
    `DELETE FROM changes WHERE (sequence, document_id) IN
       (SELECT sequence, document_id FROM changes WHERE sequence <= ? ORDER BY sequence, document_id LIMIT ${BATCH})`,
  )
  const removeTransactions = database.prepare(
    'DELETE FROM transactions WHERE sequence <= ? AND sequence < (SELECT min(sequence) FROM changes)',
  )
  let removed = 0
  for (let goesOn = firstOf(lake) <= until; goesOn; ) {
    database.exec('BEGIN IMMEDIATE')
    try {
      begin.run(begins)
      goesOn = Number(removeChanges.run(until).changes) === BATCH
      removed += Number(removeTransactions.run(until).changes)
      database.exec('COMMIT')
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
    await breathe()
  }
  // Pages are overwritten in the database only; the log before it still holds them as they were.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  return removed
}

function lastBefore({ database }: ContentLake, time: string): number {
  const row = database.prepare('SELECT max(sequence) AS last FROM transactions WHERE timestamp < ?').get(time)
  return Number(row?.last ?? 0)
}

function firstOf({ database }: ContentLake): number {
  return Number(database.prepare('SELECT min(sequence) AS first FROM transactions').get()?.first ?? 1)
}

function pendingFor({ webhooks, store }: ContentLake): number[] {
  const active = webhooks.all().filter(({ isDisabledByUser }) => !isDisabledByUser)
  return active.map(({ id }) => webhooks.progress(id, store.sequence).deliveredThrough)
}
