/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A JSON object, the shape of everything nested in a document. */
export type JsonObject = { [key: string]: Json }

/** A document as the Content Lake keeps it: JSON with the five system attributes. Never changed in place. */
export type StoredDocument = JsonObject & {
  _id: string
  _type: string
  _rev: string
  /** ISO 8601, UTC */
  _createdAt: string
  /** ISO 8601, UTC */
  _updatedAt: string
}

/** Tells a JSON object from arrays, primitives and null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
