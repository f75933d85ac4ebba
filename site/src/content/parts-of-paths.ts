/** About as many paths are in a part; a sitemap may name 50,000 (https://www.sitemaps.org/protocol.html). */
const DOCUMENTS_IN_A_PART = 20_000

/**
 * In how many parts the paths of a site are told. It follows from what is published alone, and seldom changes: a power of
 * two, each about half full at least. A document brings little more than one page, those of lists included.
 *
 * @param documents how many are published
 */
export function partsFor(documents: number): number {
  let parts = 1
  while (parts * DOCUMENTS_IN_A_PART < documents) parts *= 2
  return parts
}

/**
 * The part that a path belongs to, counted from 1. It does not depend on what other paths there are, so one that comes or
 * goes changes one part (FNV-1a, which spreads similar paths evenly).
 */
export function partOfPath(path: string, parts: number): number {
  if (parts === 1) return 1
  let hash = 0x811c9dc5
  for (let at = 0; at < path.length; at++) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193)
  return ((hash >>> 0) % parts) + 1
}
