import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { DocumentState } from '../content/freshness.ts'

/** How long a delivery is remembered, so that a repetition of it is not published again. */
export const REMEMBERED_MS = 72 * 3_600_000

export type Delivery = {
  idempotencyKey: string
  /** Hash of the signature and the document: a replay under another idempotency key is still a replay. */
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
  /** Arrival of the first and the last pending delivery, milliseconds since 1970. */
  firstAt: number
  lastAt: number
  /** Pass to `settle` once all these are live; later arrivals have higher numbers. */
  upTo: number
}

type Arrived = {
  delivery: Delivery
  resolve: (isNew: boolean) => void
  reject: (error: unknown) => void
}

export type Queue = ReturnType<typeof openQueue>

const NONE: ReadonlySet<string> = new Set()

/** SQLite's result codes for a file whose content makes no sense: SQLITE_CORRUPT and SQLITE_NOTADB. */
const DAMAGED = [11, 26]

/**
 * Deliveries on disk, in the order of arrival. `add` resolves only after the commit is durable (synchronous=FULL).
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
  const count = database.prepare(`
    SELECT count(*) AS count, min(receivedAt) AS firstAt, max(receivedAt) AS lastAt, max(sequence) AS upTo
    FROM delivery WHERE settled = 0 AND documentId NOT IN (SELECT value FROM json_each(?))`)
  const documents = database.prepare(`
    SELECT documentId FROM delivery WHERE settled = 0 AND sequence <= ? GROUP BY documentId ORDER BY min(sequence)`)
  const settle = database.prepare(`
    UPDATE delivery SET settled = 1
    WHERE settled = 0 AND sequence <= ? AND documentId NOT IN (SELECT value FROM json_each(?))`)
  const told = database.prepare(`
    SELECT documentId, revision, updatedAt FROM delivery
    WHERE receivedAt >= ? AND updatedAt IS NOT NULL ORDER BY sequence`)

  let arrived: Arrived[] = []

  function store({ idempotencyKey, signatureKey, documentId, transactionId, receivedAt, state }: Delivery) {
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
  }

  function commitArrived(): void {
    const batch = arrived
    arrived = []
    const [first] = batch
    if (first === undefined) return
    let isNew: boolean[]
    try {
      database.exec('BEGIN IMMEDIATE')
      forget.run(first.delivery.receivedAt - REMEMBERED_MS)
      isNew = batch.map(({ delivery }) => store(delivery))
      database.exec('COMMIT')
    } catch (error) {
      // A full disk has undone it already.
      if (database.isTransaction) database.exec('ROLLBACK')
      for (const { reject } of batch) reject(error)
      return
    }
    for (const [index, { resolve }] of batch.entries()) resolve(isNew[index] === true)
  }

  return {
    /**
     * Resolves to false, with nothing stored, for a delivery known from the last 72 hours. What arrives in one turn of the
     * event loop is committed together, all or nothing: a flush for each of a storm made visitors wait for all of them.
     */
    add(delivery: Delivery): Promise<boolean> {
      const { promise, resolve, reject } = Promise.withResolvers<boolean>()
      if (arrived.push({ delivery, resolve, reject }) === 1) setImmediate(commitArrived)
      return promise
    },

    /** How much waits to be published, but for some documents; null when nothing does. */
    pending(except: ReadonlySet<string> = NONE): Pending | null {
      const pending = count.get(JSON.stringify([...except])) as Pending
      return pending.count === 0 ? null : pending
    },

    /** The documents that deliveries up to a number tell of and that wait to be published, the first told of first. */
    documentIds(upTo: number): string[] {
      return (documents.all(upTo) as { documentId: string }[]).map(({ documentId }) => documentId)
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
      commitArrived()
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
