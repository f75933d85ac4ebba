/** Ids of all documents a value refers to, weakly or strongly, at any depth. */
export function referencesIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, found)
  else if (value !== null && typeof value === 'object') {
    const reference = (value as { _ref?: unknown })._ref
    if (typeof reference === 'string') found.add(reference)
    for (const item of Object.values(value)) if (typeof item === 'object') referencesIn(item, found)
  }
  return found
}
