import type { ExprNode } from 'groq-js'
import type { StoredDocument } from '../store/document.ts'
import { type Narrowing, narrowByIndex, typesOf } from './narrow-by-index.ts'
import { orderedDocuments } from './ordered-documents.ts'
import { walkTree } from './walk-tree.ts'

/** Fewer documents are filtered and sorted as quickly as looked up. */
const WORTHWHILE = 100
/** So many documents are put to a filter at once, at first. */
const PORTION = 64

/** Nodes whose base sees the query from the same place as they do. */
const SEE_THROUGH = new Set<string>([
  'Map',
  'FlatMap',
  'Projection',
  'ArrayCoerce',
  'AccessAttribute',
  'Group',
])
/** What an order may be worked out from, for a document by itself. */
const OF_A_DOCUMENT = new Set(['AccessAttribute', 'Group', 'Asc', 'Desc', 'Value'])
const FUNCTIONS = new Set(['lower', 'upper', 'coalesce'])

/** Evaluates a part of the query that stands by itself. */
type Evaluate = (node: ExprNode) => unknown

/**
 * Rewrites a list such as `*[_type == "article" && …] | order(title)[0...50]` so that it starts from the documents that
 * it ends with: those of the type are looked through in their order, which is kept, only until there are enough.
 */
export function cutByOrder(tree: ExprNode, narrowing: Narrowing, evaluate: Evaluate): ExprNode {
  if (narrowing.prepare) return tree
  if (tree.type === 'Slice' || tree.type === 'AccessElement') {
    const found = firstOf(tree, narrowing, evaluate)
    return found ? { ...tree, base: { type: 'Value', value: found } } : tree
  }
  if (tree.type === 'Object') {
    const attributes = tree.attributes.map((attribute) =>
      attribute.type === 'ObjectAttributeValue'
        ? { ...attribute, value: cutByOrder(attribute.value, narrowing, evaluate) }
        : attribute,
    )
    return { ...tree, attributes }
  }
  if (!SEE_THROUGH.has(tree.type) || !('base' in tree) || !tree.base) return tree
  return { ...tree, base: cutByOrder(tree.base as ExprNode, narrowing, evaluate) } as ExprNode
}

/** The documents up to the last that a slice takes; `null` when they cannot be told this way. */
function firstOf(
  tree: ExprNode & { type: 'Slice' | 'AccessElement' },
  narrowing: Narrowing,
  evaluate: Evaluate,
): StoredDocument[] | null {
  const wanted = endOf(tree)
  if (wanted === null) return null
  const ordered = ungrouped(tree.base)
  const isOrdered = ordered.type === 'PipeFuncCall' && ordered.name === 'order'
  const keys = isOrdered ? ordered.args : []
  const filter = isOrdered ? ungrouped(ordered.base) : ordered
  if (filter.type !== 'Filter' || filter.base.type !== 'Everything' || !keys.every(isOfADocument)) return null
  const types = typesOf(filter.expr)
  if (!types) return null
  const { documents, dependencies } = narrowing
  const all = types.reduce((sum, type) => sum + documents.ofType(type).length, 0)
  if (all < WORTHWHILE) return null
  for (const type of types) dependencies.onType(type)
  const expr = narrowByIndex(filter.expr, narrowing)
  const pass = (value: StoredDocument[]) =>
    evaluate({ type: 'Filter', base: { type: 'Value', value }, expr }) as StoredDocument[]
  return take(orderedDocuments(documents, types, keys), wanted, pass)
}

function take(
  documents: StoredDocument[],
  wanted: number,
  pass: (portion: StoredDocument[]) => StoredDocument[],
): StoredDocument[] {
  const found: StoredDocument[] = []
  let size = Math.max(PORTION, wanted)
  for (let at = 0; at < documents.length && found.length < wanted; at += size, size *= 2) {
    // One by one: as arguments of a call, a hundred thousand exceed the stack.
    for (const document of pass(documents.slice(at, at + size))) found.push(document)
  }
  return found
}

/** How many elements of its base an expression needs; `null` when it counts from the end. */
function endOf(tree: ExprNode & { type: 'Slice' | 'AccessElement' }): number | null {
  if (tree.type === 'AccessElement') return tree.index < 0 ? null : tree.index + 1
  if (tree.left < 0 || tree.right < 0) return null
  return tree.isInclusive ? tree.right + 1 : tree.right
}

function ungrouped(node: ExprNode): ExprNode {
  return node.type === 'Group' ? ungrouped(node.base) : node
}

function isOfADocument(key: ExprNode): boolean {
  let isOwn = true
  walkTree(key, (node) => {
    const isFunction = node.type === 'FuncCall' && node.namespace === 'global' && FUNCTIONS.has(node.name)
    isOwn &&= isFunction || OF_A_DOCUMENT.has(node.type)
  })
  return isOwn
}
