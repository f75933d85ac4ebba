import type { ObjectEncoding } from '../releases/object-store.ts'

/** A strong validator (RFC 9110, 8.8.3): one per representation, so the compressed forms have their own. */
export function entityTag(hash: string, encoding?: ObjectEncoding): string {
  return `"${encoding === undefined ? hash : `${hash}-${encoding}`}"`
}

/**
 * The validator by which a client shows that it holds these bytes already, or null (RFC 9110, 13.1.2, weak comparison).
 * Any of our representations will do: each unpacks to the same bytes.
 */
export function heldTag(ifNoneMatch: string | undefined, hash: string): string | null {
  if (ifNoneMatch === undefined) return null
  if (ifNoneMatch.trim() === '*') return entityTag(hash)
  const ours = new Set([entityTag(hash), entityTag(hash, 'br'), entityTag(hash, 'gzip')])
  for (const [tag] of ifNoneMatch.matchAll(/"[^"]*"/g)) if (ours.has(tag)) return tag
  return null
}
