import { isObject, type Json } from '../store/document.ts'
import { randomId } from '../store/random-id.ts'

/** Gives every object in every array of a value a `_key` where it has none (`autoGenerateArrayKeys`). */
export function assignArrayKeys<T extends Json>(value: T): T {
  if (Array.isArray(value)) return value.map(withKey) as T
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, item]) => [key, assignArrayKeys(item)])
  return Object.fromEntries(entries) as T
}

function withKey(item: Json): Json {
  const assigned = assignArrayKeys(item)
  return isObject(assigned) && typeof assigned._key !== 'string'
    ? { _key: randomId(12), ...assigned }
    : assigned
}
