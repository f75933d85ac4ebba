import type { StoredVersion } from './version.ts'

/** Reads the versions that a document keeps, by UID. Past the Studio the field may hold anything. */
export function readStoredVersions(value: unknown): Map<string, Partial<StoredVersion>> {
  const stored = (Array.isArray(value) ? value : []) as (Partial<StoredVersion> | null)[]
  return new Map(stored.flatMap((version) => (version?._key ? [[version._key, version]] : [])))
}
