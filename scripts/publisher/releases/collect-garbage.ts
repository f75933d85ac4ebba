import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { listReleaseIds, readManifest, removeManifest } from './manifest-file.ts'
import type { ObjectStore } from './object-store.ts'

/** A draft older than this was left behind by a crash. */
const DRAFT_MS = 3_600_000
const PREFIX = /^[0-9a-f]{2}$/
const DRAFT = /^\..+\.tmp$/
const OWN_FILE = /^([0-9a-f]{64}(\.br|\.gz)?|\..+\.tmp)$/

export type Collected = {
  releases: number
  objects: number
  damaged: string[]
  /** The objects that the kept releases need, by their hash; null when that is not certain, and none were removed. */
  needed: ReadonlySet<string> | null
}

/**
 * Removes all but the newest `keep` releases (and those in `always`), then every object that no kept manifest names.
 * Manifests go first: a crash between the two leaves objects without a release, never a release without its objects.
 * As long as a kept manifest is damaged, all objects stay: it may name any, and what it is the base of may be live.
 * What a crash has left half-written, beside the manifests and in `folder`, goes as well.
 *
 * @returns how many were removed, and which of the kept releases are damaged
 */
export async function collectGarbage(options: {
  folder: string
  manifests: string
  objects: ObjectStore
  keep: number
  always: string[]
}): Promise<Collected> {
  const { manifests, objects } = options
  for (const place of [options.folder, manifests]) await removeOldDrafts(place)
  const ids = await listReleaseIds(manifests)
  const kept = new Set([...ids.slice(-options.keep), ...options.always])
  const needed = new Set<string>()
  const damaged: string[] = []
  // What is added on the way, the bases, is come by as well.
  for (const id of kept) {
    const manifest = await readManifest(manifests, id).catch(() => null)
    if (manifest === null) {
      damaged.push(id)
      continue
    }
    const { base, entries, former } = manifest
    if (base !== null) kept.add(base)
    if (former !== undefined) needed.add(former)
    for (const entry of Object.values(entries)) needed.add(entry.hash)
  }
  const old = ids.filter((id) => !kept.has(id))
  for (const id of old) await removeManifest(manifests, id)
  if (damaged.length > 0) return { releases: old.length, objects: 0, damaged, needed: null }

  let removed = 0
  for (const prefix of await readdir(objects.folder, { withFileTypes: true })) {
    if (!prefix.isDirectory() || !PREFIX.test(prefix.name)) continue
    const folder = path.join(objects.folder, prefix.name)
    for (const { name } of await ownFiles(folder)) {
      // A name is the hash, the hash with .br or .gz, or a draft; compressing may be writing one at this moment.
      const file = path.join(folder, name)
      const isNeeded = name.startsWith('.') ? await isYoung(file) : needed.has(name.slice(0, 64))
      if (isNeeded) continue
      await rm(file, { force: true })
      removed += 1
    }
  }
  return { releases: old.length, objects: removed, damaged, needed }
}

async function removeOldDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    if (DRAFT.test(name) && !(await isYoung(file))) await rm(file, { force: true })
  }
}

/** Files with names of ours; whatever else somebody has put there is not ours to remove. */
async function ownFiles(folder: string) {
  const found = await readdir(folder, { withFileTypes: true })
  return found.filter((entry) => entry.isFile() && OWN_FILE.test(entry.name))
}

async function isYoung(file: string): Promise<boolean> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found === null || Date.now() - found.mtimeMs < DRAFT_MS
}
