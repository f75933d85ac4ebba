import { isObject, type Json, type JsonObject } from '../store/document.ts'
import type { MendozaPatch } from '../store/transaction-record.ts'
import { deepEqual } from './deep-equal.ts'
import { encodeArray } from './encode-array.ts'
import { encodeString } from './encode-string.ts'
import { OP } from './operations.ts'

/** Writes what turns the fields of `left` into those of `right`. Fields of `left` are named by their sorted place. */
export function encodeFields(left: JsonObject, right: JsonObject, patch: MendozaPatch): void {
  for (const [index, key] of Object.keys(left).sort().entries()) {
    if (!Object.hasOwn(right, key)) patch.push(OP.deleteField, index)
    else encodeField(index, key, left[key] as Json, right[key] as Json, patch)
  }
  for (const key of Object.keys(right)) {
    if (!Object.hasOwn(left, key)) patch.push(OP.setFieldValue, right[key] as Json, key)
  }
}

function encodeField(index: number, key: string, left: Json, right: Json, patch: MendozaPatch): void {
  if (deepEqual(left, right)) return
  if (isObject(left) && isObject(right)) {
    patch.push(OP.pushFieldCopy, index)
    encodeFields(left, right, patch)
    patch.push(OP.returnIntoObjectSameKeyPop)
  } else if (Array.isArray(left) && Array.isArray(right) && right.length > 0) {
    patch.push(OP.pushFieldBlank, index)
    encodeArray(left, right, patch)
    patch.push(OP.returnIntoObjectSameKeyPop)
  } else if (typeof left === 'string' && typeof right === 'string' && right !== '') {
    patch.push(OP.pushFieldBlank, index, ...encodeString(left, right), OP.returnIntoObjectSameKeyPop)
  } else patch.push(OP.setFieldValue, right, key)
}
