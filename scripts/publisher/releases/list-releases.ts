import path from 'node:path'
import { listReleaseIds, readManifest } from './manifest-file.ts'

/** A release as lists show it; a damaged one, by itself or by its base, can be neither shown nor built upon. */
export type ListedRelease = ReadableRelease | { id: string; damaged: string }

type ReadableRelease = {
  id: string
  /** ISO instant, UTC. */
  createdAt: string
  trigger: string
  /** The whole release that it is told as a difference to; null for a whole one. */
  base: string | null
  /** Paths it holds when it is whole, else those that differ from its base. */
  paths: number
  removed: number
}

/** The releases kept under a folder, oldest first. */
export async function listReleases(folder: string): Promise<ListedRelease[]> {
  const manifests = path.join(folder, 'manifests')
  const ids = await listReleaseIds(manifests)
  const found = await Promise.all(ids.map((id) => read(manifests, id)))
  const readable = new Set(found.flatMap((release) => ('damaged' in release ? [] : release.id)))
  return found.map((release) => {
    if ('damaged' in release || release.base === null || readable.has(release.base)) return release
    return { id: release.id, damaged: `Release ${release.base}, which it builds on, cannot be read.` }
  })
}

async function read(manifests: string, id: string): Promise<ListedRelease> {
  try {
    const { createdAt, trigger, base, entries, removed } = await readManifest(manifests, id)
    return { id, createdAt, trigger, base, paths: Object.keys(entries).length, removed: removed.length }
  } catch (error) {
    return { id, damaged: (error as Error).message }
  }
}
