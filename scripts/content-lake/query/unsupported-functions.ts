import type { ExprNode } from 'groq-js'
import { walkTree } from './walk-tree.ts'

// groq-js 2.0.1 parses these and throws "not implemented" (or works only asynchronously) once it comes to them.
const UNSUPPORTED = new Set([
  'anywhere',
  'diff::changedAny',
  'diff::changedOnly',
  'delta::changedAny',
  'delta::changedOnly',
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

/** The first function in a query that the embedded store cannot evaluate, by its full name. */
export function unsupportedFunction(tree: ExprNode): string | null {
  let found: string | null = null
  walkTree(tree, (node) => {
    if (node.type !== 'FuncCall') return
    const name = node.namespace === 'global' ? node.name : `${node.namespace}::${node.name}`
    if (UNSUPPORTED.has(name)) found ??= name
  })
  return found
}
