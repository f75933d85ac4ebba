import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readListing } from '../../scripts/publisher/releases/manifest-file.ts'
import { createObjectStore, hashOf } from '../../scripts/publisher/releases/object-store.ts'
import { readPointer } from '../../scripts/publisher/releases/pointer.ts'
import type { ReleaseEntry, ReleaseListing } from '../../scripts/publisher/releases/release.ts'
import type { ContentProblem } from '../../scripts/publisher/render/compiled-site.ts'
import type { PathFailure } from '../../scripts/publisher/render/render-protocol.ts'

/** A release as it lies on disk, and what was wrong when it was made. */
export interface PublishedSite {
  listing: ReleaseListing
  /** The bytes of an entry; throws when they are not what the entry promises. */
  bytes(entry: ReleaseEntry): Promise<Buffer>
  failures: PathFailure[]
  problems: ContentProblem[]
}

/** Reads the release that is live in a folder of releases. */
export async function readPublishedSite(folder: string): Promise<Pick<PublishedSite, 'listing' | 'bytes'>> {
  const pointer = await readPointer(folder)
  if (!pointer) throw new Error(`Nothing was released yet in ${folder}.`)
  const objects = createObjectStore(join(folder, 'objects'))
  return {
    listing: await readListing(join(folder, 'manifests'), pointer.release),
    async bytes({ hash, size }) {
      const bytes = await readFile(objects.fileOf(hash))
      if (hashOf(bytes) !== hash || bytes.byteLength !== size) throw new Error(`Object ${hash} is damaged.`)
      return bytes
    },
  }
}
