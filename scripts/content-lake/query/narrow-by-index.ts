import type { ExprNode } from 'groq-js'
import type { StoredDocument } from '../store/document.ts'
import type { DocumentIndex } from '../store/document-index.ts'

/**
 * Rewrites a query so that every `*[…]` starts from the smallest set of documents an index gives for its filter,
 * instead of from all documents. The filter itself stays, so the answer cannot change.
 */
export function narrowByIndex<Node>(node: Node, documents: DocumentIndex, prepare?: Prepare): Node {
  if (Array.isArray(node)) return node.map((item) => narrowByIndex(item, documents, prepare)) as Node
  if (typeof node !== 'object' || node === null) return node
  if ('type' in node && node.type === 'Value') return node
  const rewritten = Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, narrowByIndex(child, documents, prepare)]),
  ) as ExprNode
  if (rewritten.type === 'Filter' && rewritten.base.type === 'Everything') {
    const candidates = candidatesFor(rewritten.expr, documents)
    const value = prepare ? candidates?.map(prepare) : candidates
    if (value) return { ...rewritten, base: { type: 'Value', value } } as Node
  }
  return rewritten as Node
}

/** Turns a stored document into what the query shall see in its place. */
type Prepare = (document: StoredDocument) => StoredDocument

/** The documents that can pass a filter, from an index; `null` when no index knows. */
function candidatesFor(filter: ExprNode, documents: DocumentIndex): StoredDocument[] | null {
  if (filter.type === 'Group') return candidatesFor(filter.base, documents)
  if (filter.type === 'And') {
    const left = candidatesFor(filter.left, documents)
    const right = candidatesFor(filter.right, documents)
    if (!left || !right) return left ?? right
    return left.length <= right.length ? left : right
  }
  if (filter.type === 'FuncCall' && filter.namespace === 'global' && filter.name === 'references') {
    const ids = filter.args.map(constantStrings)
    return ids.every((list) => list !== null)
      ? inIdOrder(ids.flat().flatMap((id) => documents.referringTo(id)))
      : null
  }
  if (filter.type !== 'OpCall' || filter.left.type !== 'AccessAttribute' || filter.left.base) return null
  if (filter.op !== '==' && filter.op !== 'in') return null
  const values = constantStrings(filter.right)
  if (!values) return null
  if (filter.left.name === '_type') {
    const lists = [...new Set(values)].map((type) => documents.ofType(type))
    return lists.length === 1 ? (lists[0] as StoredDocument[]) : inIdOrder(lists.flat())
  }
  if (filter.left.name === '_id') {
    return inIdOrder(values.map((id) => documents.get(id)).filter((document) => document !== null))
  }
  return null
}

/** The strings a constant expression stands for, or `null` when it is not constant or holds anything else. */
function constantStrings(node: ExprNode): string[] | null {
  if (node.type === 'Group') return constantStrings(node.base)
  if (node.type === 'Array') {
    const lists = node.elements.map((element) => (element.isSplat ? null : constantStrings(element.value)))
    return lists.every((list) => list?.length === 1) ? lists.flat().filter((item) => item !== null) : null
  }
  if (node.type !== 'Value') return null
  const values: unknown[] = [node.value].flat()
  return values.every((value) => typeof value === 'string') ? values : null
}

function inIdOrder(documents: StoredDocument[]): StoredDocument[] {
  const unique = [...new Set(documents)]
  return unique.sort((a, b) => (a._id < b._id ? -1 : 1))
}
