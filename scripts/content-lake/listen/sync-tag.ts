import { createHmac, randomBytes } from 'node:crypto'

// Live events are told to every viewer: without this one could find out by trying what a tag stands for.
const secret = randomBytes(32)

/**
 * The sync tag for a part of the dataset, as queries and live events of this process carry it. Opaque; two parts may
 * share one, which costs a needless query.
 */
export function syncTag(part: string): string {
  return `s1:${createHmac('sha256', secret).update(part).digest('base64url').slice(0, 8)}`
}
