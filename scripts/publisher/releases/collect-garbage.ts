import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { listReleaseIds, readManifest, removeManifest } from './manifest-file.ts'
import type { ObjectStore } from './object-store.ts'

/**
 * Removes all but the newest `keep` releases (and those in `always`), then every object that no kept manifest names.
 * Manifests go first: a crash between the two leaves objects without a release, never a release without its objects.
 */
export async function collectGarbage(options: {
  manifests: string
  objects: ObjectStore
  keep: number
  always: string[]
}): Promise<{ releases: number; objects: number }> {
  const { manifests, objects } = options
  const ids = await listReleaseIds(manifests)
  const kept = new Set([...ids.slice(-options.keep), ...options.always])
  const needed = new Set<string>()
  for (const id of [...kept]) {
    const { base } = await readManifest(manifests, id)
    if (base !== null) kept.add(base)
  }
  for (const id of kept) {
    const { entries } = await readManifest(manifests, id)
    for (const entry of Object.values(entries)) needed.add(entry.hash)
  }
  const old = ids.filter((id) => !kept.has(id))
  for (const id of old) await removeManifest(manifests, id)

  let removed = 0
  for (const prefix of await readdir(objects.folder)) {
    const folder = path.join(objects.folder, prefix)
    for (const name of await readdir(folder)) {
      // A name is the hash, the hash with .br or .gz, or a draft that a crash left behind.
      if (needed.has(name.slice(0, 64))) continue
      await rm(path.join(folder, name), { force: true })
      removed += 1
    }
  }
  return { releases: old.length, objects: removed }
}
