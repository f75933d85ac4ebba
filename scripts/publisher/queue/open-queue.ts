import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { DocumentState } from '../content/freshness.ts'

/** How long a delivery is remembered, so that a repetition of it is not published again. */
export const REMEMBERED_MS = 72 * 3_600_000

export type Delivery = {
  idempotencyKey: string
  /** Hash of the signature: a replay under another idempotency key is still a replay. */
  signatureKey: string
  documentId: string
  transactionId: string | null
  /** What the document became by the change, as far as the delivery tells. */
  state: DocumentState | null
  /** Milliseconds since 1970. */
  receivedAt: number
}

export type Pending = {
  count: number
  documentIds: string[]
  /** Arrival of the first and the last pending delivery, milliseconds since 1970. */
  firstAt: number
  lastAt: number
  /** Pass to `settle` once all these are live; later arrivals have higher numbers. */
  upTo: number
}

export type Queue = ReturnType<typeof openQueue>

const NONE: ReadonlySet<string> = new Set()

/** SQLite's result codes for a file whose content makes no sense: SQLITE_CORRUPT and SQLITE_NOTADB. */
const DAMAGED = [11, 26]

/**
 * Deliveries on disk, in the order of arrival. `add` returns only after the commit is durable (synchronous=FULL).
 * A damaged file is set aside as `….damaged` and a new one begun: what waited in it is found by publishing everything.
 *
 * @param onDamaged told where a damaged file now lies.
 * @throws SQLite's error when the file cannot be opened or written.
 */
export function openQueue(
  file: string,
  onDamaged: (aside: string, error: unknown) => void = () => undefined,
) {
  mkdirSync(path.dirname(file), { recursive: true })
  let database: DatabaseSync
  try {
    database = openDatabase(file)
  } catch (error) {
    if (!DAMAGED.includes((error as { errcode?: number }).errcode ?? 0)) throw error
    const aside = `${file}.damaged`
    renameSync(file, aside)
    for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true })
    onDamaged(aside, error)
    database = openDatabase(file)
  }
  const insert = database.prepare(`
    INSERT INTO delivery (idempotencyKey, signatureKey, documentId, transactionId, receivedAt, revision, updatedAt)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`)
  const forget = database.prepare('DELETE FROM delivery WHERE settled = 1 AND receivedAt < ?')
  const select = database.prepare(`
    SELECT sequence, documentId, receivedAt FROM delivery WHERE settled = 0 ORDER BY sequence`)
  const settle = database.prepare(`
    UPDATE delivery SET settled = 1
    WHERE settled = 0 AND sequence <= ? AND documentId NOT IN (SELECT value FROM json_each(?))`)
  const told = database.prepare(`
    SELECT documentId, revision, updatedAt FROM delivery
    WHERE receivedAt >= ? AND updatedAt IS NOT NULL ORDER BY sequence`)

  return {
    /** Gives false, and stores nothing, for a delivery known from the last 72 hours. */
    add(delivery: Delivery): boolean {
      forget.run(delivery.receivedAt - REMEMBERED_MS)
      const { idempotencyKey, signatureKey, documentId, transactionId, receivedAt, state } = delivery
      const { changes } = insert.run(
        idempotencyKey,
        signatureKey,
        documentId,
        transactionId,
        receivedAt,
        state?.revision ?? null,
        state?.updatedAt ?? null,
      )
      return changes === 1
    },

    /** What waits to be published, but for some documents; null when nothing does. */
    pending(except: ReadonlySet<string> = NONE): Pending | null {
      const all = select.all() as { sequence: number; documentId: string; receivedAt: number }[]
      const rows = all.filter(({ documentId }) => !except.has(documentId))
      const [first, last] = [rows[0], rows.at(-1)]
      if (first === undefined || last === undefined) return null
      return {
        count: rows.length,
        documentIds: [...new Set(rows.map((row) => row.documentId))],
        firstAt: first.receivedAt,
        lastAt: last.receivedAt,
        upTo: last.sequence,
      }
    },

    /** Marks everything up to this number as published, but for some documents. */
    settle(upTo: number, except: readonly string[] = []): void {
      settle.run(upTo, JSON.stringify(except))
    },

    /** What deliveries since an instant (milliseconds since 1970) told of documents, in the order of arrival. */
    told(since: number): { documentId: string; state: DocumentState }[] {
      const rows = told.all(since) as { documentId: string; revision: string | null; updatedAt: number }[]
      return rows.map(({ documentId, revision, updatedAt }) => ({
        documentId,
        state: { revision, updatedAt },
      }))
    },

    close(): void {
      database.close()
    },
  }
}

function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  try {
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA busy_timeout = 5000;
      CREATE TABLE IF NOT EXISTS delivery (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        idempotencyKey TEXT NOT NULL UNIQUE,
        signatureKey TEXT NOT NULL UNIQUE,
        documentId TEXT NOT NULL,
        transactionId TEXT,
        receivedAt INTEGER NOT NULL,
        settled INTEGER NOT NULL DEFAULT 0,
        revision TEXT,
        updatedAt INTEGER
      ) STRICT;
      CREATE INDEX IF NOT EXISTS delivery_pending ON delivery (sequence) WHERE settled = 0;
      CREATE INDEX IF NOT EXISTS delivery_age ON delivery (receivedAt) WHERE settled = 1;
    `)
    addMissingColumns(database)
    const [found] = database.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[]
    if (found?.quick_check !== 'ok') {
      throw Object.assign(new Error(`${file} is damaged: ${found?.quick_check}`), { errcode: DAMAGED[0] })
    }
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** A queue of an earlier version of this code waits for nobody to delete it. */
function addMissingColumns(database: DatabaseSync): void {
  const columns = database.prepare("SELECT name FROM pragma_table_info('delivery')").all() as {
    name: string
  }[]
  if (columns.some(({ name }) => name === 'revision')) return
  database.exec(
    'ALTER TABLE delivery ADD COLUMN revision TEXT; ALTER TABLE delivery ADD COLUMN updatedAt INTEGER;',
  )
}
