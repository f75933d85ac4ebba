import type { ExprNode } from 'groq-js'
import { walkTree } from './walk-tree.ts'

// groq-js 2.0.1 parses these and throws "not implemented" once it comes to them.
const UNSUPPORTED = new Set([
  'anywhere',
  'documents::get',
  'documents::incomingGlobalDocumentReferenceCount',
  'documents::incomingRefCount',
  'geo::contains',
  'geo::distance',
  'geo::intersects',
  'geo::latLng',
  'media::aspect',
  'text::semanticSimilarity',
  'user::attributes',
])

// Of these groq-js knows only an asynchronous form, which cannot be stopped.
const ASYNCHRONOUS = new Set([
  'diff::changedAny',
  'diff::changedOnly',
  'delta::changedAny',
  'delta::changedOnly',
])

/** The first function in a query that groq-js cannot evaluate at all, by its full name. */
export function unsupportedFunction(tree: ExprNode): string | null {
  return firstOf(UNSUPPORTED, tree)
}

/** The first function in a query that groq-js cannot evaluate synchronously, by its full name. */
export function asynchronousFunction(tree: ExprNode): string | null {
  return firstOf(ASYNCHRONOUS, tree)
}

function firstOf(functions: ReadonlySet<string>, tree: ExprNode): string | null {
  let found: string | null = null
  walkTree(tree, (node) => {
    if (node.type !== 'FuncCall') return
    const name = node.namespace === 'global' ? node.name : `${node.namespace}::${node.name}`
    if (functions.has(name)) found ??= name
  })
  return found
}
