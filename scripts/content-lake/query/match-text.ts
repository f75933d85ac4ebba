import type { ExprNode } from 'groq-js'
import { TEXT_ATTRIBUTE } from './all-text.ts'
import { someNode } from './walk-tree.ts'

/** Whether a query searches with `text::query()`, as the Studio's default search does. */
export function searchesText(tree: ExprNode): boolean {
  return someNode(tree, isTextQuery)
}

/**
 * Rewrites `[@, …] match text::query($words)` for groq-js, which has no text search: `@` becomes the text of the
 * whole document (see `withText`), and each word matches from its beginning.
 */
export function matchText<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(matchText) as Node
  if (typeof node !== 'object' || node === null) return node
  const tree = node as unknown as ExprNode
  if (tree.type === 'Value') return node
  if (tree.type === 'OpCall' && tree.op === 'match' && isTextQuery(tree.right)) {
    const words = (tree.right as { args: ExprNode[] }).args[0] as ExprNode
    return { ...tree, left: wholeText(tree.left), right: asPrefixes(words) } as Node
  }
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, matchText(child)])) as Node
}

function isTextQuery(node: ExprNode): boolean {
  return node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query'
}

function wholeText(left: ExprNode): ExprNode {
  if (left.type === 'This') return { type: 'AccessAttribute', name: TEXT_ATTRIBUTE }
  if (left.type !== 'Array') return left
  return { ...left, elements: left.elements.map((item) => ({ ...item, value: wholeText(item.value) })) }
}

function asPrefixes(words: ExprNode): ExprNode {
  if (words.type !== 'Value' || typeof words.value !== 'string') return words
  const prefixes = words.value.split(/\s+/).filter(Boolean)
  return { ...words, value: prefixes.map((word) => (word.endsWith('*') ? word : `${word}*`)).join(' ') }
}
