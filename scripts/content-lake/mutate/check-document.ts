import { isObject, type Json, type StoredDocument } from '../store/document.ts'

/** Deeper documents are refused: Sanity's own limit is 20 levels of attributes, arrays counted generously here. */
const MAX_DEPTH = 60
/**
 * Larger documents are refused, in characters: no request could bring one, but patches could make one (a wildcard sets the
 * same text in many places), and then nothing that is done with it would be quick any more. Sanity's limit is 32 MB.
 */
const MAX_SIZE = 4_000_000

// `__proto__` and `hasOwnProperty` would change how JavaScript reads the object itself, in groq-js and elsewhere.
const FORBIDDEN_KEYS = new Set(['__proto__', 'hasOwnProperty'])

/** Says why a document cannot be stored, or gives null when it can. */
export function documentFault(document: StoredDocument, previous: StoredDocument | null): string | null {
  if (typeof document._type !== 'string' || document._type === '') return 'attribute "_type" must be a string'
  if (previous && document._type !== previous._type) return 'attribute "_type" is immutable'
  for (const attribute of ['_createdAt', '_updatedAt'] as const) {
    if (Number.isNaN(Date.parse(String(document[attribute]))))
      return `attribute "${attribute}" must be a date and time`
  }
  if (leastSize(document, MAX_SIZE) > MAX_SIZE)
    return `the document "${document._id}" would have more than ${MAX_SIZE} characters`
  return valueFault(document, 1)
}

/** How many characters a value takes as JSON at least; not counted to the end once that is more than `enough`. */
function leastSize(value: Json, enough: number): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value !== 'object' || value === null) return 1
  let size = 1
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && size <= enough; at++)
      size += 1 + leastSize(value[at] as Json, enough - size)
    return size
  }
  for (const name in value) {
    if (size > enough) break
    size += name.length + 4 + leastSize(value[name] as Json, enough - size)
  }
  return size
}

function valueFault(value: Json, depth: number): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > MAX_DEPTH) return `the document is nested deeper than ${MAX_DEPTH} levels`
  if (Array.isArray(value)) return firstFault(value, depth)
  if (!isObject(value)) return null
  const forbidden = Object.keys(value).find((key) => FORBIDDEN_KEYS.has(key))
  if (forbidden) return `attribute name "${forbidden}" is not allowed`
  return firstFault(Object.values(value), depth)
}

function firstFault(values: Json[], depth: number): string | null {
  for (const value of values) {
    const fault = valueFault(value, depth + 1)
    if (fault) return fault
  }
  return null
}
