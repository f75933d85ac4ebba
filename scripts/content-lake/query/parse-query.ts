import { type ExprNode, parse } from 'groq-js'
import { typedError } from '../http/api-error.ts'
import type { Json } from '../store/document.ts'
import { unsupportedFunction } from './unsupported-functions.ts'

/** Longer queries are refused, as the hosted API does. */
const MAX_QUERY_LENGTH = 300_000

/**
 * Parses a GROQ query.
 *
 * @throws ApiError 400 with Sanity's `queryParseError` and the place of the fault, or naming a function that the
 * embedded store does not have.
 */
export function parseQuery(query: unknown, params: Record<string, Json>): ExprNode {
  if (typeof query !== 'string' || query.trim() === '') throw parseError('No query given', '', 0)
  if (query.length > MAX_QUERY_LENGTH) {
    throw parseError(`The query is longer than ${MAX_QUERY_LENGTH} characters`, '', 0)
  }
  const tree = parseOrRefuse(query, params)
  const missing = unsupportedFunction(tree)
  if (missing) {
    const at = query.indexOf(missing)
    throw parseError(
      `Function ${missing}() is not supported by the embedded Content Lake`,
      query,
      Math.max(at, 0),
    )
  }
  return tree
}

function parseOrRefuse(query: string, params: Record<string, Json>): ExprNode {
  try {
    return parse(query, { params })
  } catch (error) {
    // A query nested too deeply overflows the parser's stack: also the query's fault.
    const { message, position } = error as { message: string; position?: number }
    throw parseError(
      error instanceof RangeError ? 'The query is nested too deeply' : message,
      query,
      position ?? 0,
    )
  }
}

function parseError(description: string, query: string, start: number) {
  return typedError(400, 'queryParseError', description, { query, start, end: query.length })
}
