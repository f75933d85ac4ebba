import type { Release } from './release.ts'

/** Paths that came, went, or answer with other bytes; each list sorted. */
export interface ReleaseDifference {
  added: string[]
  removed: string[]
  changed: string[]
}

/** Compares two releases path by path. */
export function releaseDifference(before: Release, after: Release): ReleaseDifference {
  const bytesDiffer = (path: string) => !after.get(path)?.equals(before.get(path) as Buffer)
  return {
    added: [...after.keys()].filter((path) => !before.has(path)).sort(),
    removed: [...before.keys()].filter((path) => !after.has(path)).sort(),
    changed: [...before.keys()].filter((path) => after.has(path) && bytesDiffer(path)).sort(),
  }
}
