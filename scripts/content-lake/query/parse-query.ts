import { type ExprNode, parse } from 'groq-js'
import { typedError } from '../http/api-error.ts'
import type { Json } from '../store/document.ts'
import { asynchronousFunction, unsupportedFunction } from './unsupported-functions.ts'

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
  const missing = unsupportedFunction(tree) ?? asynchronousFunction(tree)
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
    // groq-js 2.0.1 expects an end of line behind every comment, also behind the last.
    const end = /\/\/[^\n]*$/.test(query) ? '\n' : ''
    return parse(withPlainEscapes(query) + end, { params })
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

// groq-js 2.0.1 reads `\u{1F46A}` as its last four digits: written as two surrogates it is read right.
function withPlainEscapes(query: string): string {
  return query.replace(/\\\\|\\u\{([0-9a-f]{1,6})\}/gi, (written, digits?: string) => {
    const point = Number.parseInt(digits ?? '', 16)
    if (!(point <= 0x10ffff)) return written
    const units = String.fromCodePoint(point).split('')
    return units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
  })
}

function parseError(description: string, query: string, start: number) {
  return typedError(400, 'queryParseError', description, { query, start, end: query.length })
}
