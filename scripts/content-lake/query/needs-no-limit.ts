import type { ExprNode } from 'groq-js'
import type { DocumentIndex } from '../store/document-index.ts'
import { constantStrings } from './constant-strings.ts'
import { constantsFor, typesOf } from './narrow-by-index.ts'
import { someNode } from './walk-tree.ts'

/** Steps that a query may need: a step for each node of it and each document that it may look at. A twentieth of a second. */
const MAX_STEPS = 1_000_000

/** What takes no longer than what stands in it: its parts are looked at one by one. */
const PLAIN = new Set<string>([
  ...[
    'AccessAttribute',
    'AccessElement',
    'And',
    'Array',
    'ArrayCoerce',
    'ArrayElement',
    'Asc',
    'Desc',
    'Group',
  ],
  ...['Neg', 'Not', 'ObjectAttributeValue', 'ObjectConditionalSplat', 'ObjectSplat', 'Or', 'Pos', 'Select'],
  ...['SelectAlternative', 'Slice', 'This', 'Value'],
])
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>='])
const FUNCTIONS = new Set([
  'coalesce',
  'count',
  'defined',
  'identity',
  'length',
  'lower',
  'now',
  'round',
  'upper',
])
/** What is done for each element of what stands before it. */
const FOR_EACH = new Set<string>(['Filter', 'FlatMap', 'Map', 'Projection'])

/**
 * Whether a query surely takes less time than it takes to limit it (see `withinTime`), as lists of the Studio do: documents
 * of some types or with some ids are looked at once, and references are followed one step. Says nothing of telling what was
 * found, which may be much.
 */
export function needsNoLimit(tree: ExprNode, documents: DocumentIndex): boolean {
  let [steps, candidates] = [0, 0]
  const allNeedNone = (parts: ExprNode, isForEach: boolean): boolean =>
    Object.values(parts)
      .flat()
      .every((part) => !isNode(part) || look(part, isForEach))

  const look = (node: ExprNode, isForEach: boolean): boolean => {
    steps++
    if (PLAIN.has(node.type)) {
      if (node.type === 'Value' && Array.isArray(node.value)) steps += node.value.length
      return allNeedNone(node, isForEach)
    }
    if (FOR_EACH.has(node.type)) {
      const { base, expr } = node as ExprNode & { type: 'Filter' }
      // What is made of what was made, or followed from what was followed, multiplies.
      if (['Deref', 'Object'].some((type) => holds(base, type) && holds(expr, type))) return false
      if (base.type !== 'Everything') return look(base, isForEach) && look(expr, true)
      const found = isForEach || node.type !== 'Filter' ? null : countOf(expr, documents)
      candidates += found ?? 0
      return found !== null && look(expr, true)
    }
    switch (node.type) {
      case 'Object':
        return isForEach && allNeedNone(node, isForEach)
      case 'Deref':
        return !holds(node.base, 'Deref') && look(node.base, isForEach)
      case 'OpCall':
        if (node.op === 'in' ? !constantStrings(node.right) : !COMPARISONS.has(node.op)) return false
        return allNeedNone(node, isForEach)
      case 'FuncCall':
        return node.namespace === 'global' && FUNCTIONS.has(node.name) && allNeedNone(node, isForEach)
      case 'PipeFuncCall':
        return (
          node.name === 'order' && look(node.base, isForEach) && node.args.every((key) => look(key, true))
        )
      default:
        return false
    }
  }
  return look(tree, false) && steps * candidates <= MAX_STEPS
}

/** How many documents have the types or ids that a filter names; `null` when it names none. */
function countOf(filter: ExprNode, documents: DocumentIndex): number | null {
  const types = typesOf(filter)
  if (types) return types.reduce((sum, type) => sum + documents.ofType(type).length, 0)
  return constantsFor('_id', filter)?.length ?? null
}

function holds(tree: ExprNode, type: string): boolean {
  return someNode(tree, (node) => node.type === type)
}

function isNode(part: unknown): part is ExprNode {
  return typeof part === 'object' && part !== null && 'type' in part
}
