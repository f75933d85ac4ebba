/**
 * Whether the brackets and quotes of a JSONMatch path are complete. The mutator itself takes a path that breaks off
 * for one that matches nothing, where Sanity refuses it.
 */
export function isWholePath(path: string): boolean {
  let depth = 0
  let quote: string | null = null
  for (let at = 0; at < path.length; at++) {
    const character = path[at] as string
    if (quote) {
      if (character === '\\') at++
      else if (character === quote) quote = null
    } else if (character === '"' || character === "'") quote = character
    else if (character === '[') depth++
    else if (character === ']' && --depth < 0) return false
  }
  return path !== '' && depth === 0 && quote === null
}
