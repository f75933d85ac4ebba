import { evaluateSync, toJS } from 'groq-js'
import type { ContentLake } from '../content-lake.ts'
import { typedError } from '../http/api-error.ts'
import type { Json } from '../store/document.ts'
import { withText } from './all-text.ts'
import { matchText, searchesText } from './match-text.ts'
import { narrowByIndex } from './narrow-by-index.ts'
import { parseQuery } from './parse-query.ts'
import { documentsIn, type Perspective } from './perspective.ts'

/** A GROQ query to be answered from the present state. */
export interface QueryRequest {
  query: string
  params: Record<string, Json>
  perspective: Perspective
  /** The id of the account that asks, for `identity()`. */
  identity?: string
}

/**
 * Answers a query. groq-js is run synchronously: that is four to ten times faster than its asynchronous way, and
 * references are followed through the index by id instead of a scan.
 *
 * @throws ApiError 400 for a query that cannot be parsed or evaluated.
 */
export function runQuery(
  lake: ContentLake,
  { query, params, perspective, identity = '' }: QueryRequest,
): Json {
  const documents = documentsIn(lake.store, perspective)
  const parsed = parseQuery(query, params)
  const prepare = searchesText(parsed) ? withText : undefined
  const tree = narrowByIndex(prepare ? matchText(parsed) : parsed, documents, prepare)
  try {
    const result = evaluateSync(tree, {
      dataset: prepare ? documents.all.map(prepare) : documents.all,
      params,
      identity,
      timestamp: new Date(),
      sanity: { projectId: lake.settings.projectId, dataset: lake.settings.dataset },
      dereference: ({ _ref }) => documents.get(_ref),
    })
    return (toJS(result) ?? null) as Json
  } catch (error) {
    throw typedError(400, 'queryEvaluationError', (error as Error).message, { query })
  }
}
