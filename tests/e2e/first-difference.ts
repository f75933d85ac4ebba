import type { Release } from './release.ts'
import { releaseDifference } from './release-difference.ts'

const CONTEXT = 80

/**
 * Tells in one sentence how two releases differ: how many paths, and the first place where bytes are other bytes, with
 * what stands around it. Gives null when every path answers with the same bytes.
 */
export function firstDifference(one: Release, other: Release): string | null {
  const { added, removed, changed } = releaseDifference(one, other)
  if (added.length + removed.length + changed.length === 0) return null
  const counts = `${added.length} paths only in the second (${added.slice(0, 5).join(' ')}), ${removed.length} only in the first (${removed.slice(0, 5).join(' ')}), ${changed.length} differ (${changed.slice(0, 5).join(' ')})`
  const [path] = changed
  if (!path) return counts
  const [left, right] = [one, other].map((release) => release.get(path)?.toString('utf8') ?? '') as [
    string,
    string,
  ]
  let at = 0
  while (left[at] === right[at]) at += 1
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - CONTEXT), at + CONTEXT))
  return `${counts}. ${path} at character ${at}: ${around(left)} against ${around(right)}`
}
