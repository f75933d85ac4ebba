import { isObject, type Json, type JsonObject } from './document.ts'

/** A reference found in a document. Strong ones are kept intact by the store, weak and foreign ones are free. */
export interface FoundReference {
  id: string
  strong: boolean
}

/** Lists every reference in a value, at any depth, in document order. */
export function collectReferences(value: Json, found: FoundReference[] = []): FoundReference[] {
  if (Array.isArray(value)) {
    for (const item of value) collectReferences(item, found)
  } else if (isObject(value)) {
    if (typeof value._ref === 'string') found.push({ id: value._ref, strong: isStrong(value) })
    for (const key in value) collectReferences(value[key] as Json, found)
  }
  return found
}

// References into another dataset or project carry `_dataset`/`_projectId`: nothing here could keep them intact.
function isStrong(reference: JsonObject): boolean {
  return reference._weak !== true && !reference._dataset && !reference._projectId
}
