import type { ExprNode } from 'groq-js'

/** The strings a constant expression stands for, one or a list, or `null` when it is not constant or holds anything else. */
export function constantStrings(node: ExprNode): string[] | null {
  return constantString(node) ?? constantStringList(node)
}

/** The one string a constant expression stands for, in a list as above; `null` also for a list of strings. */
export function constantString(node: ExprNode): string[] | null {
  if (node.type === 'Group') return constantString(node.base)
  return node.type === 'Value' && typeof node.value === 'string' ? [node.value] : null
}

/** The strings of a constant list, which alone may stand behind `in`; `null` also for a string. */
export function constantStringList(node: ExprNode): string[] | null {
  if (node.type === 'Group') return constantStringList(node.base)
  if (node.type === 'Array') {
    const items = node.elements.map(({ isSplat, value }) => (isSplat ? null : constantString(value)))
    return items.every((item) => item !== null) ? items.flat() : null
  }
  if (node.type !== 'Value' || !Array.isArray(node.value)) return null
  const values: unknown[] = node.value
  return values.every((value) => typeof value === 'string') ? values : null
}
