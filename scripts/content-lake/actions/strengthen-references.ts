import { isObject, type Json, type JsonObject } from '../store/document.ts'

/**
 * Makes the references strong that were weak only because their target was not published yet. The Studio marks
 * them with `_strengthenOnPublish: {type, weak?}`; `weak: true` asks to stay weak.
 */
export function strengthenReferences<T extends Json>(value: T): T {
  if (Array.isArray(value)) return value.map(strengthenReferences) as T
  if (!isObject(value)) return value
  if (typeof value._ref === 'string' && isObject(value._strengthenOnPublish)) {
    const { _strengthenOnPublish, _weak, ...reference } = value as JsonObject & {
      _strengthenOnPublish: JsonObject
    }
    return (_strengthenOnPublish.weak === true ? { ...reference, _weak: true } : reference) as T
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, strengthenReferences(item)]),
  ) as T
}
