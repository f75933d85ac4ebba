import { type ExprNode, evaluate, parse } from 'groq-js'
import type { ContentLake } from '../content-lake.ts'
import type { Json, StoredDocument } from '../store/document.ts'

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

  /** The value of an expression for a change. */
  async valueOf(text: string, { before, after }: Change, { store }: ContentLake): Promise<Json> {
    const value = await evaluate(parseRule(text), {
      root: after ?? before,
      before,
      after,
      params: {},
      dataset: store.raw.all,
      dereference: async ({ _ref }) => store.raw.get(_ref),
      timestamp: new Date(),
    })
    return (await value.get()) ?? null
  },
}

function parseRule(text: string): ExprNode {
  return parse(text, { mode: 'delta', params: {} })
}
