import { type ExprNode, evaluateSync } from 'groq-js'
import type { StoredDocument } from '../store/document.ts'
import type { DocumentIndex } from '../store/document-index.ts'

/** So many orders are kept for each index. */
const KEPT = 16
/** When more than this share has changed, all is sorted anew. */
const MOST = 0.1

interface Kept {
  items: StoredDocument[]
  /** The state of the index that they are of. */
  changes: number
}

const kept = new WeakMap<DocumentIndex, Map<string, Kept>>()

/**
 * The documents of some types in an order, ties by id. An order that was asked for before is kept, and what has changed
 * since is put in its place. May be stopped anywhere (see `withinTime`): what is kept is replaced at once.
 *
 * @param keys as in `order(…)`; they may depend on the document only
 */
export function orderedDocuments(
  index: DocumentIndex,
  types: readonly string[],
  keys: readonly ExprNode[],
): StoredDocument[] {
  const orders = kept.get(index) ?? new Map<string, Kept>()
  kept.set(index, orders)
  const name = JSON.stringify([types, keys])
  const { changes } = index
  const before = orders.get(name)
  const changed = before ? index.changedSince(before.changes, types) : null
  const items =
    before && changed && changed.size <= before.items.length * MOST
      ? withChanges(before.items, changed, { index, types, keys })
      : sort(
          types.flatMap((type) => index.ofType(type)),
          keys,
        )
  orders.delete(name)
  orders.set(name, { items, changes })
  const [oldest] = orders.keys()
  if (orders.size > KEPT && oldest !== undefined) orders.delete(oldest)
  return items
}

function withChanges(
  items: StoredDocument[],
  changed: ReadonlySet<string>,
  { index, types, keys }: { index: DocumentIndex; types: readonly string[]; keys: readonly ExprNode[] },
): StoredDocument[] {
  if (changed.size === 0) return items
  const others = items.filter(({ _id }) => !changed.has(_id))
  for (const id of changed) {
    const document = index.get(id)
    if (document && types.includes(document._type)) insert(others, document, keys)
  }
  return others
}

function insert(items: StoredDocument[], document: StoredDocument, keys: readonly ExprNode[]): void {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sort([items[middle] as StoredDocument, document], keys)[0] === document) high = middle
    else low = middle + 1
  }
  items.splice(low, 0, document)
}

// By groq-js itself, so that nothing is ordered otherwise than by it. It keeps the order of what is alike.
function sort(documents: StoredDocument[], keys: readonly ExprNode[]): StoredDocument[] {
  const byId = documents.sort((a, b) => (a._id < b._id ? -1 : 1))
  if (keys.length === 0) return byId
  const base = { type: 'Value', value: byId }
  return evaluateSync({ type: 'PipeFuncCall', name: 'order', base, args: keys } as ExprNode, {})
    .data as StoredDocument[]
}
