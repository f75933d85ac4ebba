import type { MendozaPatch } from '../store/transaction-record.ts'
import { OP } from './operations.ts'

const HIGH_SURROGATE = /[\uD800-\uDBFF]$/
const LOW_SURROGATE = /^[\uDC00-\uDFFF]/

/** Writes `right` as slices of `left` with what is new between them. Offsets count UTF-8 bytes, as the format asks. */
export function encodeString(left: string, right: string): MendozaPatch {
  const limit = Math.min(left.length, right.length)
  let prefix = 0
  while (prefix < limit && left[prefix] === right[prefix]) prefix++
  // Never cut through a surrogate pair: a byte offset cannot point into the middle of a character.
  if (HIGH_SURROGATE.test(left.slice(0, prefix))) prefix--
  let suffix = 0
  while (suffix < limit - prefix && left.at(-1 - suffix) === right.at(-1 - suffix)) suffix++
  if (suffix > 0 && LOW_SURROGATE.test(left.slice(left.length - suffix))) suffix--

  const patch: MendozaPatch = []
  const inserted = right.slice(prefix, right.length - suffix)
  if (prefix > 0) patch.push(OP.appendStringSlice, 0, utf8Length(left.slice(0, prefix)))
  if (inserted) patch.push(OP.appendString, inserted)
  if (suffix > 0) {
    patch.push(OP.appendStringSlice, utf8Length(left.slice(0, left.length - suffix)), utf8Length(left))
  }
  return patch
}

function utf8Length(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
