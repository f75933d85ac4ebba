import { copyFile, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ObjectStore } from './object-store.ts'
import type { ReleaseListing } from './release.ts'

/** The file a web server looks for when it is asked for this path. */
function fileOfPath(key: string): string {
  const relative = decodeURIComponent(key).slice(1)
  return relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative
}

/** By this file a folder is known as ours: only in such a one anything is ever removed. */
export const MARKER = '.iqz-release'
const MARKER_TEXT = `This folder is kept in step with the published site: whatever else lies in it is removed.
`

/**
 * Keeps a folder of plain files in step with the releases, for any other web server. A reader of one file gets it old or
 * new, whole; new files come before old ones go.
 *
 * @throws one sentence when the folder is neither missing nor empty nor one that was filled here before.
 */
export async function openPlainFolder(folder: string, objects: ObjectStore) {
  const root = path.resolve(folder)
  const found = await readdir(root).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw new Error(`The folder ${root} for --out cannot be read (${error.message}).`, { cause: error })
  })
  if (found.length > 0 && !found.includes(MARKER)) {
    throw new Error(
      `The folder ${root} for --out holds other files, which would be lost: name a new or empty folder.`,
    )
  }
  /** The objects that lie there by path; null when that is not certain. */
  let present: Map<string, string> | null = null

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

  /** Removes what belongs to no path, such as the rest of an earlier run. */
  async function clear(listing: ReleaseListing): Promise<void> {
    const wanted = new Set([...listing.keys()].map((key) => path.join(root, fileOfPath(key))))
    wanted.add(path.join(root, MARKER))
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name)
      if (!entry.isDirectory() && !wanted.has(file)) await remove(file)
    }
  }

  return {
    /** Brings the folder to a release, whichever one it was at before and even if that failed half-way. */
    async follow(listing: ReleaseListing): Promise<void> {
      const before = present
      present = null
      if (before === null) {
        await mkdir(root, { recursive: true })
        await writeFile(path.join(root, MARKER), MARKER_TEXT)
      }
      for (const [key, { hash }] of listing) if (before?.get(key) !== hash) await put(key, hash)
      if (before === null) await clear(listing)
      else
        for (const key of before.keys()) if (!listing.has(key)) await remove(path.join(root, fileOfPath(key)))
      present = new Map([...listing].map(([key, { hash }]) => [key, hash]))
    },
  }
}
