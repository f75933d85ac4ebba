import { type ExprNode, evaluate, evaluateSync, parse, toJS } from 'groq-js'
import type { ContentLake } from '../content-lake.ts'
import { searchesText } from '../query/match-text.ts'
import { OutOfTime, withinTime } from '../query/time-limit.ts'
import { asynchronousFunction, unsupportedFunction } from '../query/unsupported-functions.ts'
import { walkTree } from '../query/walk-tree.ts'
import type { Json, StoredDocument } from '../store/document.ts'

/** How long a rule may take for one change, in milliseconds: everybody waits meanwhile. */
const LIMIT = 1_000

/** A document before and after a change; at least one of them is there. */
export interface Change {
  before: StoredDocument | null
  after: StoredDocument | null
}

/**
 * GROQ in the rules of webhooks (https://www.sanity.io/docs/content-lake/webhooks): said of the document after the
 * change, or of the deleted one, with `before()`, `after()` and `delta::…`.
 */
export const ruleExpression = {
  /** What is wrong with an expression; `null` when nothing is. */
  faultOf(text: string): string | null {
    try {
      parseRule(text)
      return null
    } catch (error) {
      return (error as Error).message
    }
  },

  /**
   * The value of an expression for a change.
   *
   * @throws when there is something wrong with it, or it takes longer than a second.
   */
  async valueOf(text: string, { before, after }: Change, { store, settings }: ContentLake): Promise<Json> {
    const tree = parseRule(text)
    const { projectId, dataset } = settings
    const context = {
      root: after ?? before,
      before,
      after,
      params: {},
      dataset: store.raw.all,
      timestamp: new Date(),
      sanity: { projectId, dataset },
    }
    const dereference = ({ _ref }: { _ref: string }) => store.raw.get(_ref)
    if (asynchronousFunction(tree)) {
      const value = await evaluate(tree, { ...context, dereference: async (to) => dereference(to) })
      return (await value.get()) ?? null
    }
    try {
      return withinTime(LIMIT, () => (toJS(evaluateSync(tree, { ...context, dereference })) ?? null) as Json)
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error
      throw new Error(`The rule took longer than ${LIMIT / 1000} s`, { cause: error })
    }
  },
}

function parseRule(text: string): ExprNode {
  const tree = parse(text, { mode: 'delta', params: {} })
  const missing = unsupportedFunction(tree) ?? (searchesText(tree) ? 'text::query' : null)
  if (missing) throw new Error(`Function ${missing}() is not supported in rules`)
  const isAsynchronous = asynchronousFunction(tree) !== null
  walkTree(tree, (node) => {
    if (node.type === 'Parameter') throw new Error(`There is no parameter $${node.name} in rules`)
    // Nothing could stop it, however many documents there are.
    if (node.type === 'Everything' && isAsynchronous)
      throw new Error('"*" cannot stand in one rule with delta::changed…() or diff::changed…()')
  })
  return tree
}
