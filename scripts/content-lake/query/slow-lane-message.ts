import type { JsonObject } from '../store/document.ts'
import type { QueryAnswer, QueryRequest } from './evaluate-query.ts'

/** What the main thread tells the thread for slow queries: changes of documents (a list of them
 * as JSON), and queries. */
export type SlowLaneMessage = { put: string } | { delete: string } | SlowLaneQuery

/** A query, and the milliseconds it may take. */
export interface SlowLaneQuery {
  id: number
  request: QueryRequest
  limit: number
}

/** How that thread answers a query. */
export type SlowLaneAnswer = { id: number } & (
  | { answer: QueryAnswer }
  | { outOfTime: true }
  | { refusal: { status: number; message: string; body: JsonObject } }
)
