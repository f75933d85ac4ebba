import { isObject, type Json } from '../store/document.ts'
import type { MendozaPatch } from '../store/transaction-record.ts'
import { deepEqual } from './deep-equal.ts'
import { encodeFields } from './encode-object.ts'
import { OP } from './operations.ts'

const NO_RUN = { from: 0, to: 0 }

/** Writes `right` anew from slices of `left`, patched elements (same `_key`) and new values. */
export function encodeArray(left: Json[], right: Json[], patch: MendozaPatch): void {
  const places = placesByIdentity(left)
  let run = NO_RUN
  const flush = () => {
    if (run.to > run.from) patch.push(OP.appendSlice, run.from, run.to)
    run = NO_RUN
  }
  for (const [index, item] of right.entries()) {
    const at = sourceOf(item, index, left, places)
    if (at !== undefined && deepEqual(left[at], item)) {
      if (run !== NO_RUN && run.to === at) run = { from: run.from, to: at + 1 }
      else {
        flush()
        run = { from: at, to: at + 1 }
      }
      continue
    }
    flush()
    const known = at === undefined ? undefined : left[at]
    if (isObject(known) && isObject(item)) {
      patch.push(OP.pushElementCopy, at as number)
      encodeFields(known, item, patch)
      patch.push(OP.returnIntoArrayPop)
    } else patch.push(OP.appendValue, item)
  }
  flush()
}

function placesByIdentity(items: Json[]): Map<unknown, number> {
  const places = new Map<unknown, number>()
  for (const [index, item] of items.entries()) {
    const identity = identityOf(item)
    if (identity !== undefined && !places.has(identity)) places.set(identity, index)
  }
  return places
}

// A keyed object is found by its key, a primitive by its value; anything else only where it stood before.
function sourceOf(item: Json, index: number, left: Json[], places: Map<unknown, number>): number | undefined {
  return places.get(identityOf(item)) ?? (deepEqual(left[index], item) ? index : undefined)
}

function identityOf(item: Json): unknown {
  if (isObject(item)) return typeof item._key === 'string' ? `key:${item._key}` : undefined
  if (Array.isArray(item)) return undefined
  return typeof item === 'string' ? `string:${item}` : item
}
