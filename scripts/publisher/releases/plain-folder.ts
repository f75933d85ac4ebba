import { copyFile, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import type { ObjectStore } from './object-store.ts'
import type { ReleaseListing } from './release.ts'

/** The file a web server looks for when it is asked for this path. */
function fileOfPath(key: string): string {
  const relative = decodeURIComponent(key).slice(1)
  return relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative
}

/**
 * Keeps a folder of plain files in step with the releases, for any other web server. A reader of one file gets it old or
 * new, whole; new files come before old ones go.
 */
export function createPlainFolder(folder: string, objects: ObjectStore) {
  const root = path.resolve(folder)

  async function put(key: string, hash: string): Promise<void> {
    const file = path.join(root, fileOfPath(key))
    const draft = path.join(path.dirname(file), `.${path.basename(file)}.tmp`)
    await mkdir(path.dirname(file), { recursive: true })
    await copyFile(objects.fileOf(hash), draft)
    await rename(draft, file)
  }

  async function remove(file: string): Promise<void> {
    await rm(file, { force: true })
    for (let parent = path.dirname(file); parent !== root; parent = path.dirname(parent)) {
      try {
        await rmdir(parent)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') return
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      }
    }
  }

  return {
    /** Brings the folder to a listing whatever was in it; what belongs to no path is removed. */
    async replace(listing: ReleaseListing): Promise<void> {
      await mkdir(root, { recursive: true })
      for (const [key, { hash }] of listing) await put(key, hash)
      const wanted = new Set([...listing.keys()].map((key) => path.join(root, fileOfPath(key))))
      for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
        const file = path.join(entry.parentPath, entry.name)
        if (!entry.isDirectory() && !wanted.has(file)) await remove(file)
      }
    },

    /** Follows one release. */
    async apply(change: { listing: ReleaseListing; changed: string[]; removed: string[] }): Promise<void> {
      for (const key of change.changed) {
        const entry = change.listing.get(key)
        if (entry !== undefined) await put(key, entry.hash)
      }
      for (const key of change.removed) await remove(path.join(root, fileOfPath(key)))
    },
  }
}
