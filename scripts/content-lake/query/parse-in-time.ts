import type { ExprNode } from 'groq-js'
import type { Json } from '../store/document.ts'
import { parseQuery } from './parse-query.ts'
import { withinTime } from './time-limit.ts'

/** Milliseconds in which a query is parsed that need not be watched the next time. */
const QUICK = 5
/** So many of those are remembered, none longer than this. */
const [REMEMBERED, LENGTH] = [1_000, 5_000]

const quick = new Set<string>()

/**
 * Parses a query and stops when that takes too long. How long it takes depends on the text alone: one that was parsed
 * quickly before needs no limit, which would cost a thread.
 *
 * @param limit in milliseconds
 * @throws OutOfTime when that was not enough; ApiError as `parseQuery` does.
 */
export function parseInTime(query: string, params: Record<string, Json>, limit: number): ExprNode {
  if (quick.has(query)) return parseQuery(query, params)
  const began = performance.now()
  const tree = withinTime(limit, () => parseQuery(query, params))
  if (query.length <= LENGTH && performance.now() - began <= QUICK) {
    const [oldest] = quick
    if (quick.size >= REMEMBERED && oldest !== undefined) quick.delete(oldest)
    quick.add(query)
  }
  return tree
}
