import { type ExprNode, evaluateSync } from 'groq-js'
import { typedError } from '../http/api-error.ts'
import { parseInTime } from '../query/parse-in-time.ts'
import { OutOfTime } from '../query/time-limit.ts'
import type { Json, StoredDocument } from '../store/document.ts'
import { necessaryCondition } from './necessary-condition.ts'

/** How long a filter may take to be understood, in milliseconds. */
const PARSING_LIMIT = 500

/** What a listener listens to. */
export interface ListenerFilter {
  /** Tells whether a document is meant. */
  matches: (document: StoredDocument | null) => boolean
  /** Whether its time need not be limited: no GROQ is evaluated. */
  needsNoLimit: boolean
}

/**
 * Builds the filter of a listener from its query. As in Sanity's API only the filter counts: projections, orderings
 * and slices behind it are left aside, and a query that is no filter is refused.
 *
 * @throws ApiError 400 for a query that cannot be parsed, takes too long to be, or has no filter.
 */
export function listenerFilter(
  query: string,
  params: Record<string, Json>,
  identity: string,
): ListenerFilter {
  const tree = filterOf(parsed(query, params))
  if (!tree) {
    throw typedError(400, 'queryParseError', 'A listener needs a filter such as *[_type == "article"]', {
      query,
    })
  }
  const { test, isSufficient } = necessaryCondition(tree)
  if (isSufficient) return { matches: (document) => document !== null && test(document), needsNoLimit: true }
  // What a document was before a commit it was after another one: each is tested only once.
  const tested = new WeakMap<StoredDocument, boolean>()
  const matches = (document: StoredDocument | null) => {
    if (!document || !test(document)) return false
    let matches = tested.get(document)
    if (matches === undefined) {
      const matched = evaluateSync(tree, { dataset: [document], params, identity }).data
      matches = Array.isArray(matched) && matched.length > 0
      tested.set(document, matches)
    }
    return matches
  }
  return { matches, needsNoLimit: false }
}

function parsed(query: string, params: Record<string, Json>): ExprNode {
  try {
    return parseInTime(query, params, PARSING_LIMIT)
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    const description = `The query took longer than ${PARSING_LIMIT} ms to be understood; make it shorter`
    throw typedError(400, 'queryTimeoutError', description)
  }
}

function filterOf(node: ExprNode): ExprNode | null {
  switch (node.type) {
    case 'Everything':
      return node
    case 'Filter':
      return filterOf(node.base) ? node : null
    case 'Map':
    case 'FlatMap':
    case 'Projection':
    case 'Slice':
    case 'AccessElement':
    case 'ArrayCoerce':
    case 'PipeFuncCall':
    case 'Group':
      return filterOf(node.base)
    default:
      return null
  }
}
