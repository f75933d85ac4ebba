import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readListing } from '../../scripts/publisher/releases/manifest-file.ts'
import { createObjectStore } from '../../scripts/publisher/releases/object-store.ts'
import { readPointer } from '../../scripts/publisher/releases/pointer.ts'
import type { PortalAddress } from '../portal/start-portal.ts'

/** What a portal served at one moment: every path with its bytes, read from the release on disk. */
export type Release = ReadonlyMap<string, Buffer>

/** Reads the release that is live now. */
export async function liveRelease({ dataDir }: PortalAddress): Promise<Release> {
  const folder = join(dataDir, 'publisher/releases')
  const pointer = await readPointer(folder)
  if (!pointer) throw new Error(`Nothing was released yet in ${folder}.`)
  const listing = await readListing(join(folder, 'manifests'), pointer.release)
  const objects = createObjectStore(join(folder, 'objects'))
  const release = new Map<string, Buffer>()
  for (const [path, { hash }] of listing) release.set(path, await readFile(objects.fileOf(hash)))
  return release
}
