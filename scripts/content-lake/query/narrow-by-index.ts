import type { ExprNode } from 'groq-js'
import type { StoredDocument } from '../store/document.ts'
import type { DocumentIndex } from '../store/document-index.ts'
import { constantString, constantStringList, constantStrings } from './constant-strings.ts'
import type { Dependencies } from './dependencies.ts'

/** Turns a stored document into what the query shall see in its place. */
type Prepare = (document: StoredDocument) => StoredDocument

/** What an index says about a filter: the documents that can pass it, and what is left to be tested on each. */
interface Narrowed {
  documents: StoredDocument[]
  rest: ExprNode | null
  /** Notes what has to change for other documents to be found. */
  depend: (on: Dependencies) => void
}

/** What a query is narrowed with. */
export interface Narrowing {
  documents: DocumentIndex
  /** Takes down what the answer depends on. */
  dependencies: Dependencies
  prepare?: Prepare | undefined
}

/**
 * Rewrites a query so that every `*[…]` starts from the smallest set of documents that an index gives for its filter,
 * instead of from all documents. What the index cannot tell stays in the filter, so the answer does not change.
 */
export function narrowByIndex<Node>(node: Node, narrowing: Narrowing): Node {
  if (Array.isArray(node)) return node.map((item) => narrowByIndex(item, narrowing)) as Node
  if (typeof node !== 'object' || node === null) return node
  const tree = node as unknown as ExprNode
  if (tree.type === 'Value') return node
  if (tree.type === 'Everything') narrowing.dependencies.onEverything()
  if (tree.type === 'FuncCall' && tree.namespace === 'releases') {
    narrowing.dependencies.onType('system.release')
  }
  const narrowed = startingSet(tree, narrowing)
  const entries = Object.entries(narrowed ?? tree)
  return Object.fromEntries(entries.map(([key, child]) => [key, narrowByIndex(child, narrowing)])) as Node
}

/** The types that documents must be of to pass a filter, where it names them: each once, in the order of their names. */
export function typesOf(filter: ExprNode): string[] | null {
  const values = constantsFor('_type', filter)
  return values && [...new Set(values)].sort()
}

/** The same filter on the documents that an index gives for it; `null` where there is no such filter or index. */
function startingSet(tree: ExprNode, { documents, dependencies, prepare }: Narrowing): ExprNode | null {
  if (tree.type !== 'Filter' || tree.base.type !== 'Everything') return null
  const narrowed = narrow(tree.expr, documents)
  if (!narrowed) return null
  narrowed.depend(dependencies)
  const value = prepare ? narrowed.documents.map(prepare) : narrowed.documents
  // Behind a filter groq-js expects a filter: one that is always true costs little.
  return { ...tree, base: { type: 'Value', value }, expr: narrowed.rest ?? { type: 'Value', value: true } }
}

function narrow(filter: ExprNode, documents: DocumentIndex): Narrowed | null {
  if (filter.type === 'Group') return narrow(filter.base, documents)
  if (filter.type === 'And') return narrowConjunction(filter, documents)
  if (filter.type === 'FuncCall' && filter.namespace === 'global' && filter.name === 'references') {
    const ids = filter.args.map(constantStrings)
    if (!ids.every((list) => list !== null)) return null
    const referred = ids.flat()
    // The filter stays: only groq-js says what counts as a reference.
    return {
      documents: inIdOrder(referred.flatMap((id) => documents.referringTo(id))),
      rest: filter,
      depend: (on) => {
        for (const id of referred) on.onReferencesTo(id)
      },
    }
  }
  return listed(filter, documents)
}

function narrowConjunction(filter: ExprNode & { type: 'And' }, documents: DocumentIndex): Narrowed | null {
  const left = narrow(filter.left, documents)
  const right = narrow(filter.right, documents)
  const useLeft = left && (!right || left.documents.length <= right.documents.length)
  const chosen = useLeft ? left : right
  if (!chosen) return null
  const other = useLeft ? filter.right : filter.left
  const rest: ExprNode = chosen.rest ? { type: 'And', left: chosen.rest, right: other } : other
  return { ...chosen, rest }
}

/** The documents for `_type == …`, `_type in …`, `_id == …` and `_id in …` with constant strings. */
function listed(filter: ExprNode, documents: DocumentIndex): Narrowed | null {
  const types = comparedTo('_type', filter)
  if (types) {
    const lists = [...new Set(types)].map((type) => documents.ofType(type))
    const ofTypes = lists.length === 1 ? (lists[0] as StoredDocument[]) : inIdOrder(lists.flat())
    const depend = (on: Dependencies) => {
      for (const type of types) on.onType(type)
    }
    return { documents: ofTypes, rest: null, depend }
  }
  const ids = comparedTo('_id', filter)
  if (!ids) return null
  const found = ids.map((id) => documents.get(id)).filter((document) => document !== null)
  const depend = (on: Dependencies) => {
    for (const id of ids) on.onDocument(id)
  }
  return { documents: inIdOrder(found), rest: null, depend }
}

/** The constant strings of which an attribute has to be one for a filter to let a document pass, where it says so. */
export function constantsFor(attribute: '_type' | '_id', filter: ExprNode): string[] | null {
  if (filter.type === 'Group') return constantsFor(attribute, filter.base)
  if (filter.type === 'And') {
    return constantsFor(attribute, filter.left) ?? constantsFor(attribute, filter.right)
  }
  return comparedTo(attribute, filter)
}

/** The constant strings that a comparison compares an attribute to; `null` where it does not. */
function comparedTo(attribute: '_type' | '_id', filter: ExprNode): string[] | null {
  if (filter.type !== 'OpCall' || (filter.op !== '==' && filter.op !== 'in')) return null
  const { left, right, op } = filter
  if (left.type !== 'AccessAttribute' || left.base || left.name !== attribute) return null
  return op === '==' ? constantString(right) : constantStringList(right)
}

function inIdOrder(documents: StoredDocument[]): StoredDocument[] {
  return [...new Set(documents)].sort((a, b) => (a._id < b._id ? -1 : 1))
}
