import type { ExprNode } from 'groq-js'
import { constantString, constantStrings } from '../query/constant-strings.ts'
import type { StoredDocument } from '../store/document.ts'

type Test = (document: StoredDocument) => boolean

/**
 * A test that every document passes that the filter lets through, and that costs next to nothing: most listeners of the
 * Studio are for the two ids of one document, and each is asked about every change of any.
 */
export function necessaryCondition(filter: ExprNode): Test {
  if (filter.type !== 'Filter') return () => true
  const [base, own] = [necessaryCondition(filter.base), necessary(filter.expr)]
  return (document) => base(document) && own(document)
}

function necessary(expression: ExprNode): Test {
  if (expression.type === 'Group') return necessary(expression.base)
  if (expression.type === 'And') {
    const [left, right] = [necessary(expression.left), necessary(expression.right)]
    return (document) => left(document) && right(document)
  }
  if (expression.type === 'Or') {
    const [left, right] = [necessary(expression.left), necessary(expression.right)]
    return (document) => left(document) || right(document)
  }
  if (expression.type !== 'OpCall' || (expression.op !== '==' && expression.op !== 'in')) return () => true
  const { left, right, op } = expression
  if (left.type !== 'AccessAttribute' || left.base || (left.name !== '_id' && left.name !== '_type'))
    return () => true
  const values = op === '==' ? constantString(right) : constantStrings(right)
  if (!values) return () => true
  const [attribute, wanted] = [left.name, new Set<unknown>(values)]
  return (document) => wanted.has(document[attribute])
}
