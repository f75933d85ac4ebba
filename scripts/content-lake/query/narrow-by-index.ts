import type { ExprNode } from 'groq-js'
import type { StoredDocument } from '../store/document.ts'
import type { DocumentIndex } from '../store/document-index.ts'
import { constantString, constantStrings } from './constant-strings.ts'

/** Turns a stored document into what the query shall see in its place. */
type Prepare = (document: StoredDocument) => StoredDocument

/** What an index says about a filter: the documents that can pass it, and what is left to be tested on each. */
interface Narrowed {
  documents: StoredDocument[]
  rest: ExprNode | null
}

/**
 * Rewrites a query so that every `*[…]` starts from the smallest set of documents that an index gives for its filter,
 * instead of from all documents. What the index cannot tell stays in the filter, so the answer does not change.
 */
export function narrowByIndex<Node>(node: Node, documents: DocumentIndex, prepare?: Prepare): Node {
  if (Array.isArray(node)) return node.map((item) => narrowByIndex(item, documents, prepare)) as Node
  if (typeof node !== 'object' || node === null) return node
  if ('type' in node && node.type === 'Value') return node
  const rewritten = Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, narrowByIndex(child, documents, prepare)]),
  ) as ExprNode
  if (rewritten.type !== 'Filter' || rewritten.base.type !== 'Everything') return rewritten as Node
  const narrowed = narrow(rewritten.expr, documents)
  if (!narrowed) return rewritten as Node
  const value = prepare ? narrowed.documents.map(prepare) : narrowed.documents
  const base: ExprNode = { type: 'Value', value }
  // Behind a filter groq-js expects a filter: one that is always true costs little.
  return { ...rewritten, base, expr: narrowed.rest ?? { type: 'Value', value: true } } as Node
}

function narrow(filter: ExprNode, documents: DocumentIndex): Narrowed | null {
  if (filter.type === 'Group') return narrow(filter.base, documents)
  if (filter.type === 'And') return narrowConjunction(filter, documents)
  if (filter.type === 'FuncCall' && filter.namespace === 'global' && filter.name === 'references') {
    const ids = filter.args.map(constantStrings)
    if (!ids.every((list) => list !== null)) return null
    const referring = ids.flat().flatMap((id) => documents.referringTo(id))
    // The filter stays: only groq-js says what counts as a reference.
    return { documents: inIdOrder(referring), rest: filter }
  }
  const listed = listedDocuments(filter, documents)
  return listed && { documents: listed, rest: null }
}

function narrowConjunction(filter: ExprNode & { type: 'And' }, documents: DocumentIndex): Narrowed | null {
  const left = narrow(filter.left, documents)
  const right = narrow(filter.right, documents)
  const useLeft = left && (!right || left.documents.length <= right.documents.length)
  const chosen = useLeft ? left : right
  if (!chosen) return null
  const other = useLeft ? filter.right : filter.left
  const rest: ExprNode = chosen.rest ? { type: 'And', left: chosen.rest, right: other } : other
  return { documents: chosen.documents, rest }
}

/** The documents for `_type == …`, `_type in …`, `_id == …` and `_id in …` with constant strings. */
function listedDocuments(filter: ExprNode, documents: DocumentIndex): StoredDocument[] | null {
  if (filter.type !== 'OpCall' || (filter.op !== '==' && filter.op !== 'in')) return null
  if (filter.left.type !== 'AccessAttribute' || filter.left.base) return null
  const values = filter.op === '==' ? constantString(filter.right) : constantStrings(filter.right)
  if (!values) return null
  if (filter.left.name === '_type') {
    const lists = [...new Set(values)].map((type) => documents.ofType(type))
    return lists.length === 1 ? (lists[0] as StoredDocument[]) : inIdOrder(lists.flat())
  }
  if (filter.left.name !== '_id') return null
  return inIdOrder(values.map((id) => documents.get(id)).filter((document) => document !== null))
}

function inIdOrder(documents: StoredDocument[]): StoredDocument[] {
  return [...new Set(documents)].sort((a, b) => (a._id < b._id ? -1 : 1))
}
