import type { JsonObject } from '../store/document.ts'
import type { MendozaPatch } from '../store/transaction-record.ts'
import { encodeFields } from './encode-object.ts'
import { OP } from './operations.ts'

/**
 * The Mendoza patch that turns one state of a document into another, `null` standing for "does not exist".
 * The npm package `mendoza` only applies patches; Sanity's own encoder is not published for JavaScript.
 */
export function encode(left: JsonObject | null, right: JsonObject | null): MendozaPatch {
  if (left === null || right === null) return [OP.value, right]
  const patch: MendozaPatch = []
  encodeFields(left, right, patch)
  return patch
}
