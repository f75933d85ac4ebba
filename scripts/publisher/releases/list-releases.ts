import path from 'node:path'
import { listReleaseIds, readManifest } from './manifest-file.ts'

/** A release as lists show it. */
export type ListedRelease = {
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

/**
 * The releases kept under a folder, oldest first.
 *
 * @throws an error naming the release whose manifest is missing or damaged.
 */
export async function listReleases(folder: string): Promise<ListedRelease[]> {
  const manifests = path.join(folder, 'manifests')
  const ids = await listReleaseIds(manifests)
  return Promise.all(
    ids.map(async (id) => {
      const { createdAt, trigger, base, entries, removed } = await readManifest(manifests, id)
      return { id, createdAt, trigger, base, paths: Object.keys(entries).length, removed: removed.length }
    }),
  )
}
