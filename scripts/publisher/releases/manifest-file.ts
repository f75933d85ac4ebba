import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Manifest, ReleaseListing } from './release.ts'
import { syncFolder, writeDurably } from './write-durably.ts'

const NAME = /^(\d{8})\.json$/

/** Release ids in order of making, oldest first. */
export async function listReleaseIds(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.flatMap((name) => NAME.exec(name)?.[1] ?? []).sort()
}

/** The id that follows: a counter, because a clock may be set back. */
export function nextReleaseId(previous: string | undefined): string {
  return String(Number(previous ?? '0') + 1).padStart(8, '0')
}

/** @throws an error naming the release and its file when it is missing or damaged. */
export async function readManifest(folder: string, id: string): Promise<Manifest> {
  const file = path.join(folder, `${id}.json`)
  try {
    const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest | null
    if (manifest?.id !== id) throw new Error(`It is not the manifest of release ${id}.`)
    return manifest
  } catch (cause) {
    throw new Error(
      `Release ${id} cannot be read from ${file}. Roll back to another one (npm run releases -- list).`,
      { cause },
    )
  }
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeDurably(path.join(folder, `${manifest.id}.json`), JSON.stringify(manifest))
  await syncFolder(folder)
}

export async function removeManifest(folder: string, id: string): Promise<void> {
  await rm(path.join(folder, `${id}.json`), { force: true })
}

/** All paths of a release: its base with its own differences laid over. */
export async function readListing(folder: string, id: string): Promise<ReleaseListing> {
  const manifest = await readManifest(folder, id)
  const listing: ReleaseListing = new Map()
  if (manifest.base !== null) {
    const base = await readManifest(folder, manifest.base)
    for (const [key, entry] of Object.entries(base.entries)) listing.set(key, entry)
  }
  for (const key of manifest.removed) listing.delete(key)
  for (const [key, entry] of Object.entries(manifest.entries)) listing.set(key, entry)
  return listing
}
