import type { ExprNode } from 'groq-js'

/** The strings a constant expression stands for, or `null` when it is not constant or holds anything else. */
export function constantStrings(node: ExprNode): string[] | null {
  if (node.type === 'Group') return constantStrings(node.base)
  if (node.type === 'Array') {
    const lists = node.elements.map((element) => (element.isSplat ? null : constantStrings(element.value)))
    return lists.every((list) => list?.length === 1) ? lists.flat().filter((item) => item !== null) : null
  }
  if (node.type !== 'Value') return null
  const values: unknown[] = [node.value].flat()
  return values.every((value) => typeof value === 'string') ? values : null
}

/** The one string a constant expression stands for, in a list as above; `null` also for a list of strings. */
export function constantString(node: ExprNode): string[] | null {
  if (node.type === 'Group') return constantString(node.base)
  return node.type === 'Value' && typeof node.value === 'string' ? [node.value] : null
}
