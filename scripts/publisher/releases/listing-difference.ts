import type { ReleaseListing } from './release.ts'
import { sameEntry } from './same-entry.ts'

/** A path that answers differently: new, gone or changed. */
export type PathDifference = { sign: '+' | '-' | '~'; path: string }

/** The paths that answer differently in another release, in order. */
export function listingDifference(before: ReleaseListing, after: ReleaseListing): PathDifference[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return paths.flatMap((path): PathDifference[] => {
    if (!before.has(path)) return [{ sign: '+', path }]
    if (!after.has(path)) return [{ sign: '-', path }]
    return sameEntry(before.get(path), after.get(path)) ? [] : [{ sign: '~', path }]
  })
}
