import type { ExprNode } from 'groq-js'
import { constantString, constantStringList } from '../query/constant-strings.ts'
import type { StoredDocument } from '../store/document.ts'

/** A test of a document that costs next to nothing. */
export interface Condition {
  test: (document: StoredDocument) => boolean
  /** Whether a document that passes is let through by the filter; if not, the filter has to be asked as well. */
  isSufficient: boolean
}

const UNKNOWN: Condition = { test: () => true, isSufficient: false }

/**
 * A test that every document passes that the filter lets through: most listeners of the Studio are for the two ids of
 * one document, and each is asked about every change of any.
 */
export function necessaryCondition(filter: ExprNode): Condition {
  if (filter.type === 'Everything') return { test: () => true, isSufficient: true }
  if (filter.type !== 'Filter') return UNKNOWN
  return both(necessaryCondition(filter.base), necessary(filter.expr))
}

function necessary(expression: ExprNode): Condition {
  if (expression.type === 'Group') return necessary(expression.base)
  if (expression.type === 'And') return both(necessary(expression.left), necessary(expression.right))
  if (expression.type === 'Or') {
    const [left, right] = [necessary(expression.left), necessary(expression.right)]
    const isSufficient = left.isSufficient && right.isSufficient
    return { test: (document) => left.test(document) || right.test(document), isSufficient }
  }
  if (expression.type !== 'OpCall' || (expression.op !== '==' && expression.op !== 'in')) return UNKNOWN
  const { left, right, op } = expression
  if (left.type !== 'AccessAttribute' || left.base || (left.name !== '_id' && left.name !== '_type'))
    return UNKNOWN
  const values = op === '==' ? constantString(right) : constantStringList(right)
  if (!values) return UNKNOWN
  const [attribute, wanted] = [left.name, new Set<unknown>(values)]
  return { test: (document) => wanted.has(document[attribute]), isSufficient: true }
}

function both(one: Condition, other: Condition): Condition {
  return {
    test: (document) => one.test(document) && other.test(document),
    isSufficient: one.isSufficient && other.isSufficient,
  }
}
