import type { ExprNode } from 'groq-js'

/** Visits every node of a query. `Value` nodes hold data, not nodes, and are not entered. */
export function walkTree(node: unknown, visit: (node: ExprNode) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) walkTree(item, visit)
  } else if (typeof node === 'object' && node !== null) {
    if ('type' in node && typeof node.type === 'string') visit(node as ExprNode)
    if ('type' in node && node.type === 'Value') return
    for (const child of Object.values(node)) walkTree(child, visit)
  }
}

/** Whether there is such a node in a query. */
export function someNode(tree: unknown, isMeant: (node: ExprNode) => boolean): boolean {
  let found = false
  walkTree(tree, (node) => {
    found ||= isMeant(node)
  })
  return found
}
