import { isObject, type Json, type StoredDocument } from '../store/document.ts'

/** Deeper documents are refused: Sanity's own limit is 20 levels of attributes, arrays counted generously here. */
const MAX_DEPTH = 60

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
  return valueFault(document, 1)
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
