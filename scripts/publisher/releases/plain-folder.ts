import { copyFile, link, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from '../../environment/problem.ts'
import { hashOf, type ObjectStore } from './object-store.ts'
import type { KnownRelease } from './open-releases.ts'
import { redirectFiles, redirectNames } from './redirect-files.ts'
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

type Addresses = Pick<KnownRelease, 'former' | 'present'>

/** Another folder on the same disk whose files may be shared: they are never written in place. */
interface Twin {
  root: string
  has(file: string, hash: string): boolean
}

/**
 * A folder of plain files made to equal a release, for any other web server. A reader of one file gets it old or new,
 * whole; who reads several while `follow` runs may get some of each (see `swapped-folder.ts`).
 *
 * @throws one sentence when the folder is neither missing nor empty nor one that was filled here before.
 */
export async function openPlainFolder(folder: string, objects: ObjectStore) {
  const root = path.resolve(folder)
  await refuseForeign(root)
  /** What lies there: file → hash of its bytes; null when that is not certain. */
  let present: Map<string, string> | null = null

  async function put(file: string, fill: (draft: string) => Promise<void>): Promise<void> {
    const target = path.join(root, file)
    const draft = path.join(path.dirname(target), `.${path.basename(target)}.tmp`)
    await mkdir(path.dirname(target), { recursive: true })
    await rm(draft, { force: true })
    await fill(draft)
    await rename(draft, target)
  }

  async function remove(file: string): Promise<void> {
    await rm(path.join(root, file), { force: true })
    for (let parent = path.dirname(file); parent !== '.'; parent = path.dirname(parent)) {
      try {
        await rmdir(path.join(root, parent))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') return
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      }
    }
  }

  /** What really lies there, as an earlier run may have left it. */
  async function look(): Promise<Map<string, string>> {
    await mkdir(root, { recursive: true })
    await writeFile(path.join(root, MARKER), MARKER_TEXT)
    const found = new Map<string, string>()
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      const file = path.relative(root, path.join(entry.parentPath, entry.name))
      if (entry.isFile()) found.set(file, hashOf(await readFile(path.join(root, file))))
      else if (!entry.isDirectory()) await remove(file)
    }
    found.delete(MARKER)
    return found
  }

  async function make(file: string, hash: string, twin: Twin | undefined): Promise<void> {
    const source = twin?.has(file, hash) ? path.join(twin.root, file) : null
    await put(file, (draft) =>
      source === null ? copyFile(objects.fileOf(hash), draft) : link(source, draft),
    )
  }

  /** What is to lie there besides what a release lists, by file. */
  async function putRedirects(files: ReadonlyMap<string, string>, there: Map<string, string>): Promise<void> {
    for (const [file, text] of files) {
      const hash = hashOf(Buffer.from(text))
      if (there.get(file) !== hash) await put(file, (draft) => writeFile(draft, text))
      there.set(file, hash)
    }
    for (const file of redirectNames) {
      if (files.has(file) || !there.delete(file)) continue
      await remove(file)
    }
  }

  return {
    root,
    has: (file: string, hash: string): boolean => present?.get(file) === hash,
    /** Whether it is certain what lies there, so that `change` may be called. */
    get known(): boolean {
      return present !== null
    },

    /**
     * Brings the folder to a release, whichever one it was at before and even if that failed half-way.
     */
    async follow(release: Addresses & { listing: ReleaseListing }, twin?: Twin): Promise<void> {
      // Now, together with the paths: a release that goes on being published is changed meanwhile.
      const redirects = redirectFiles(release)
      const before = present ?? (await look())
      present = null
      const there = new Map<string, string>()
      for (const [key, { hash }] of release.listing) {
        const file = fileOfPath(key)
        there.set(file, hash)
        if (before.get(file) !== hash) await make(file, hash, twin)
      }
      await putRedirects(redirects, there)
      for (const file of before.keys()) if (!there.has(file)) await remove(file)
      present = there
    },

    /**
     * Brings the folder to a release that differs from the one followed before only in these paths, looking at no others.
     *
     * @param paths with the hash of what is there now, null for those that are no more
     */
    async change(
      paths: ReadonlyMap<string, string | null>,
      redirects: ReadonlyMap<string, string>,
      twin?: Twin,
    ): Promise<void> {
      const there = present
      if (there === null) throw new Error('It is not known what lies in the folder.')
      present = null
      for (const [key, hash] of paths) {
        const file = fileOfPath(key)
        if (hash === null ? !there.has(file) : there.get(file) === hash) continue
        if (hash === null) {
          await remove(file)
          there.delete(file)
        } else {
          await make(file, hash, twin)
          there.set(file, hash)
        }
      }
      await putRedirects(redirects, there)
      present = there
    },
  }
}

/** @throws Problem when a folder holds what was not put there by us, or cannot be read. */
export async function refuseForeign(root: string): Promise<void> {
  const found = await readdir(root).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw new Problem(`The folder ${root} for --out cannot be read (${error.message}).`, { cause: error })
  })
  if (found.length > 0 && !found.includes(MARKER)) {
    throw new Problem(
      `The folder ${root} for --out holds other files, which would be lost: name a new or empty folder.`,
    )
  }
}
