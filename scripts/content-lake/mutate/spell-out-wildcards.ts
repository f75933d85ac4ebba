import { isObject, type JsonObject } from '../store/document.ts'

// Quoted keys first, so that a wildcard within one is left alone.
const QUOTED_OR_WILDCARD = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\[\s*\*\s*\]/g

const spell = (path: string) =>
  path.replace(QUOTED_OR_WILDCARD, (part) => (part.startsWith('[') ? '[0:]' : part))

/**
 * Writes `[*]` in the paths of a patch as `[0:]`. Sanity documents the wildcard
 * (https://www.sanity.io/docs/content-lake/json-match); `@sanity/mutator` knows only the range.
 */
export function spellOutWildcards(mutation: JsonObject): JsonObject {
  const { patch } = mutation
  if (!isObject(patch)) return mutation
  const spelled = Object.entries(patch).map(([operation, value]) => {
    if (operation === 'unset' && Array.isArray(value))
      return [operation, value.map((path) => spell(String(path)))]
    if (operation === 'insert' && isObject(value)) {
      const { items = [], ...place } = value
      return [operation, { ...withPaths(place, (path) => spell(String(path))), items }]
    }
    if (!isObject(value)) return [operation, value]
    return [operation, Object.fromEntries(Object.entries(value).map(([path, to]) => [spell(path), to]))]
  })
  return { ...mutation, patch: Object.fromEntries(spelled) as JsonObject }
}

function withPaths(place: JsonObject, change: (path: unknown) => string): JsonObject {
  return Object.fromEntries(Object.entries(place).map(([position, path]) => [position, change(path)]))
}
