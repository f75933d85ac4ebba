import type { Json } from './document.ts'

/** A copy of a JSON value that shares nothing with it. Takes less than a third of the time of `structuredClone`. */
export function copyJson<Value extends Json>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyJson) as Value
  const copy: { [key: string]: Json } = {}
  for (const key in value) copy[key] = copyJson(value[key] as Json)
  return copy as Value
}
