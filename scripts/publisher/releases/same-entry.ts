import type { ReleaseEntry } from './release.ts'

/** True if a visitor could not tell the two answers apart, headers included, and they are about the same. */
export function sameEntry(one: ReleaseEntry | undefined, other: ReleaseEntry | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return (
    one.hash === other.hash &&
    one.type === other.type &&
    one.subject === other.subject &&
    JSON.stringify([one.scripts, one.styles, one.headers]) ===
      JSON.stringify([other.scripts, other.styles, other.headers])
  )
}
