import { lstat, readlink, rename, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from '../../environment/make-folder.ts'
import { Problem } from '../../environment/problem.ts'
import type { KnownRelease, Releases } from './open-releases.ts'
import { openPlainFolder, refuseForeign } from './plain-folder.ts'
import { redirectFiles } from './redirect-files.ts'
import { syncFolder } from './write-durably.ts'

const TREES = ['a', 'b'] as const
type Tree = (typeof TREES)[number]

/** A release as it was when it was to be followed. */
interface Seen {
  id: string
  since: string | undefined
  changed: ReadonlyMap<string, string | null> | null
  redirects: ReadonlyMap<string, string>
}

/**
 * Keeps a folder of plain files in step with what is live, atomically for its readers: `DIR` is a symbolic link to one of
 * two folders under `DIR.trees`. A release is made in the one that nobody is led to, then the link is replaced by a
 * rename. What is opened through `DIR` is therefore of one release, and a file, once open, stays as it is; the folder
 * that the link left is touched no sooner than by the release after.
 *
 * @throws Problem when there is something else at `DIR`.
 */
export async function openSwappedFolder(
  folder: string,
  { objects, compiled }: Pick<Releases, 'objects' | 'compiled'>,
) {
  const root = path.resolve(folder)
  const trees = `${root}.trees`
  let current = await currentTree(root, trees)
  await refuseForeign(root)
  try {
    makeFolder(trees)
  } catch (cause) {
    throw new Problem(
      `The folder ${trees}, for the two that --out alternates between, cannot be made (${(cause as Error).message}).`,
      { cause },
    )
  }
  const plain = {
    a: await openPlainFolder(path.join(trees, 'a'), objects),
    b: await openPlainFolder(path.join(trees, 'b'), objects),
  }
  let followed: string | null = null
  /** By how much each of the two is behind: path → hash of what is there by now; null when that is not known. */
  const behind: Record<Tree, Map<string, string | null> | null> = { a: null, b: null }
  let running: Promise<void> = Promise.resolve()

  async function lead(to: Tree): Promise<void> {
    const link = path.join(trees, 'link')
    const before = path.join(trees, 'before')
    await rm(link, { force: true })
    await symlink(path.join(path.basename(trees), to), link)
    // A folder that was empty, or filled in place, gives its name to the link: no rename can put one over the other.
    if (current === null) await moveAway(root, before)
    await rename(link, root)
    await syncFolder(path.dirname(root))
    if (current === null) await rm(before, { recursive: true, force: true })
    current = to
  }

  async function bringTo(release: KnownRelease, seen: Seen): Promise<void> {
    if (followed === seen.id) return
    const next: Tree = current === 'a' ? 'b' : 'a'
    const twin = plain[next === 'a' ? 'b' : 'a']
    // What changed since a release that the folder was not brought to is not all that differs.
    const isNext = followed !== null && seen.since === followed
    for (const tree of TREES) {
      if (!isNext || seen.changed === null) behind[tree] = null
      else for (const [key, hash] of seen.changed) behind[tree]?.set(key, hash)
    }
    const changed = behind[next]
    if (changed !== null && plain[next].known) await plain[next].change(changed, seen.redirects, twin)
    // The newest release is one and the same object, changed at every publish: as it is now.
    else await plain[next].follow({ ...release, listing: new Map([...compiled, ...release.listing]) }, twin)
    behind[next] = new Map()
    await lead(next)
    followed = seen.id
  }

  return {
    /**
     * Brings the folder to a release. Calls are done one after the other.
     *
     * @param changed the paths that differ from the release it was made from; null when that is not known, and all are
     *   compared
     */
    follow(release: KnownRelease, changed: readonly string[] | null = null): Promise<void> {
      const { id, since, listing } = release
      const hashOf = (key: string) => (listing.get(key) ?? compiled.get(key))?.hash ?? null
      const hashes = changed?.map((key) => [key, hashOf(key)] as const)
      const seen = { id, since, changed: hashes ? new Map(hashes) : null, redirects: redirectFiles(release) }
      running = running.catch(() => undefined).then(() => bringTo(release, seen))
      return running
    },
  }
}

/** Which of the two folders readers are led to; null when `DIR` is missing or still a folder itself. */
async function currentTree(root: string, trees: string): Promise<Tree | null> {
  const found = await lstat(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new Problem(`The folder ${root} for --out cannot be read (${error.message}).`, { cause: error })
  })
  if (!found?.isSymbolicLink()) return null
  const target = path.resolve(path.dirname(root), await readlink(root))
  const tree = TREES.find((name) => path.join(trees, name) === target)
  if (tree !== undefined) return tree
  throw new Problem(
    `${root} for --out is a link to ${target}, which is not ours: name a new or empty folder.`,
  )
}

async function moveAway(folder: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await rename(folder, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}
