import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { type ChangeText, readMutations } from '../store/change-text.ts'
import type { JsonObject } from '../store/document.ts'
import type { MendozaPatch } from '../store/transaction-record.ts'

/** Which transactions of some documents are asked for, in what order, and what of them. */
export interface LogRequest {
  documentIds: string[]
  /** From this transaction on (inclusive). */
  fromTransaction?: string | undefined
  /** Up to this transaction (inclusive). */
  toTransaction?: string | undefined
  /** From this time on (inclusive), ISO 8601, UTC. */
  fromTime?: string | undefined
  /** Up to this time (inclusive), ISO 8601, UTC. */
  toTime?: string | undefined
  /** Newest first. */
  reverse: boolean
  limit: number
  /** Leaves out whatever else the transactions changed: it may be thousands of documents. */
  onlyAsked?: boolean
  withMutations?: boolean
  withEffects?: boolean
}

/** One transaction as the history API tells it. */
export interface LogEntry {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations?: JsonObject[]
  effects?: Record<string, { apply: MendozaPatch; revert: MendozaPatch }>
}

/** The transactions that changed any of the documents asked for. Only what is asked for is read. */
export function transactionLog(database: DatabaseSync, request: LogRequest): LogEntry[] {
  const { sql, values } = selection(request)
  const rows = database.prepare(sql).all(...values)
  const changesOf = changesIn(database, request)
  return rows.map((row) => {
    const changes = changesOf(row.sequence as number)
    return {
      id: row.id as string,
      timestamp: row.timestamp as string,
      author: row.author as string,
      documentIDs: changes.map((change) => change.document_id),
      ...(request.withMutations ? { mutations: changes.flatMap(readMutations) } : {}),
      ...(request.withEffects ? { effects: effectsOf(changes) } : {}),
    }
  })
}

/** What is not asked for is missing. */
type Change = ChangeText & { document_id: string }

function changesIn(
  database: DatabaseSync,
  { documentIds, onlyAsked, withMutations, withEffects }: LogRequest,
): (sequence: number) => Change[] {
  // The mutations of a new document are told from its effects.
  const content = withMutations ? ', mutations, effects' : withEffects ? ', effects' : ''
  const asked = onlyAsked ? `AND document_id IN (${documentIds.map(() => '?')})` : ''
  const statement = database.prepare(
    `SELECT document_id${content} FROM changes WHERE sequence = ? ${asked} ORDER BY document_id`,
  )
  return (sequence) => statement.all(sequence, ...(onlyAsked ? documentIds : [])) as unknown as Change[]
}

function effectsOf(changes: Change[]): NonNullable<LogEntry['effects']> {
  return Object.fromEntries(changes.map(({ document_id, effects }) => [document_id, JSON.parse(effects)]))
}

function selection(request: LogRequest): { sql: string; values: SQLInputValue[] } {
  const ids = request.documentIds
  const conditions = [
    `sequence IN (SELECT sequence FROM changes WHERE document_id IN (${ids.map(() => '?')}))`,
  ]
  const values: SQLInputValue[] = [...ids]
  const where = (condition: string, value: string | undefined) => {
    if (value === undefined) return
    conditions.push(condition)
    values.push(value)
  }
  where('sequence >= (SELECT sequence FROM transactions WHERE id = ?)', request.fromTransaction)
  where('sequence <= (SELECT sequence FROM transactions WHERE id = ?)', request.toTransaction)
  where('timestamp >= ?', request.fromTime)
  where('timestamp <= ?', request.toTime)
  const order = request.reverse ? 'DESC' : 'ASC'
  const sql = `SELECT * FROM transactions WHERE ${conditions.join(' AND ')} ORDER BY sequence ${order} LIMIT ?`
  return { sql, values: [...values, request.limit] }
}
