import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { type ChangeText, readMutations } from '../store/change-text.ts'
import type { Json, JsonObject } from '../store/document.ts'
import type { MendozaPatch } from '../store/transaction-record.ts'

/** Which transactions of some documents are asked for, and in what order. */
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
}

/** One transaction as the history API tells it. */
export interface LogEntry {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations: JsonObject[]
  effects: Record<string, { apply: MendozaPatch; revert: MendozaPatch }>
}

/** The transactions that changed any of the documents asked for. */
export function transactionLog(database: DatabaseSync, request: LogRequest): LogEntry[] {
  const { sql, values } = selection(request)
  const rows = database.prepare(sql).all(...values)
  const changesOf = database.prepare(
    'SELECT document_id, mutations, effects FROM changes WHERE sequence = ? ORDER BY document_id',
  )
  return rows.map((row) => {
    const changes = changesOf.all(row.sequence as number)
    return {
      id: row.id as string,
      timestamp: row.timestamp as string,
      author: row.author as string,
      documentIDs: changes.map((change) => change.document_id as string),
      mutations: changes.flatMap((change) => readMutations(change as unknown as ChangeText)),
      effects: Object.fromEntries(
        changes.map((change) => [change.document_id, JSON.parse(change.effects as string) as Json]),
      ) as LogEntry['effects'],
    }
  })
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
