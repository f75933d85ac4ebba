import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { isCompiledPath } from '../serve/lasting-path.ts'
import { type Collected, collectGarbage } from './collect-garbage.ts'
import { formerAfter, readFormer, storeFormer } from './former-addresses.ts'
import {
  listReleaseIds,
  nextReleaseId,
  readListing,
  readManifest,
  removeManifest,
  writeManifest,
} from './manifest-file.ts'
import { createObjectStore } from './object-store.ts'
import { DamagedPointer, type Pointer, readPointer, writePointer } from './pointer.ts'
import type { FormerAddresses, ReleaseEntry, ReleaseListing } from './release.ts'
import { sameEntry } from './same-entry.ts'
import { type PresentAddresses, presentAddresses } from './where-now.ts'

export type Releases = Awaited<ReturnType<typeof openReleases>>

/** A release in memory, ready to be served. */
export type KnownRelease = {
  id: string
  /** The release that this process made it from; left out when it was read from disk, or is the first. */
  since?: string | undefined
  createdAt: string
  /** Marks the documents it was made of. */
  madeOf?: string | undefined
  listing: ReleaseListing
  former: FormerAddresses
  present: PresentAddresses
}

/**
 * A difference larger than this share of the whole is written as a new whole release; with many paths sooner, as each
 * publish writes all that differs.
 */
const WHOLE_AGAIN_SHARE = 0.1
const WHOLE_AGAIN_AT_LEAST = 200
const WHOLE_AGAIN_AT_MOST = 2_000

/**
 * Opens the releases under a folder (`objects/`, `manifests/`, `current`), making it if need be.
 *
 * `live` is what visitors get; `head` is the newest release, which the next one builds on. They differ only after a
 * rollback, until content is changed. In place of a release that is damaged, or that a damaged pointer should name, the
 * newest one is taken that can be read, and none when there is none: a start renders everything anyway.
 *
 * @param options.onDamaged told why a release, or the pointer, could not be read
 * @throws when the folder cannot be read or written
 */
export async function openReleases(
  folder: string,
  options: { keep?: number; now?: () => Date; onDamaged?: (error: unknown) => void } = {},
) {
  const keep = options.keep ?? 20
  const now = options.now ?? (() => new Date())
  const manifests = path.join(folder, 'manifests')
  const objects = createObjectStore(path.join(folder, 'objects'))
  await mkdir(manifests, { recursive: true })
  await mkdir(objects.folder, { recursive: true })

  let live: KnownRelease | null = null
  let head: KnownRelease | null = null
  let lastId: string | undefined
  let baseId: string | null = null
  let committing = false
  const sinceBase = new Map<string, ReleaseEntry | null>()
  const compiled = new Map<string, ReleaseEntry>()

  function keepCompiled(entries: Iterable<[string, ReleaseEntry]>): void {
    for (const [key, entry] of entries) if (isCompiledPath(key)) compiled.set(key, entry)
  }

  async function know(id: string): Promise<KnownRelease> {
    const { createdAt, madeOf, former } = await readManifest(manifests, id)
    const listing = await readListing(manifests, id)
    return {
      id,
      createdAt,
      madeOf,
      listing,
      former: await readFormer(objects, former),
      present: presentAddresses(listing),
    }
  }

  async function newestReadable(newestFirst: string[]): Promise<KnownRelease | null> {
    for (const id of newestFirst) {
      try {
        return await know(id)
      } catch (error) {
        options.onDamaged?.(error)
      }
    }
    return null
  }

  /** What is live; when that cannot be told, the newest release, as most probably it was. */
  async function pointedAt(ids: string[]): Promise<Pointer | null> {
    try {
      return await readPointer(folder)
    } catch (error) {
      if (!(error instanceof DamagedPointer)) throw error
      options.onDamaged?.(error)
      const newest = ids.at(-1)
      if (newest === undefined) return null
      await writePointer(folder, { release: newest })
      return { release: newest }
    }
  }

  async function load(): Promise<void> {
    const ids = await listReleaseIds(manifests)
    const pointer = await pointedAt(ids)
    lastId = ids.at(-1)
    if (pointer === null) return
    const newest = pointer.rolledBackFrom ?? pointer.release
    // Written, but the process died before the switch: never live, and nothing to roll back to.
    for (const id of ids.filter((id) => id > newest)) await removeManifest(manifests, id)
    lastId = newest
    const kept = ids.filter((id) => id <= newest)
    for (const id of kept) {
      // A damaged one is told of where it would be shown or built upon, and when old ones are collected.
      const manifest = await readManifest(manifests, id).catch(() => null)
      keepCompiled(Object.entries(manifest?.entries ?? {}))
    }
    const upTo = (newest: string) => [newest, ...ids.filter((id) => id < newest).reverse()]
    head = await newestReadable(upTo(newest))
    if (head === null) return
    // Never what the operator has rolled away from, unless nothing else can be shown.
    live = head.id <= pointer.release ? head : ((await newestReadable(upTo(pointer.release))) ?? head)
    // As by a rollback: else the pointer would go on naming what cannot be shown when nothing is left to publish.
    if (live.id !== pointer.release) await writePointer(folder, { release: live.id, rolledBackFrom: newest })
    const { base, entries, removed } = await readManifest(manifests, head.id)
    baseId = base ?? head.id
    if (base === null) return
    for (const key of removed) sinceBase.set(key, null)
    for (const [key, entry] of Object.entries(entries)) sinceBase.set(key, entry)
  }
  await load()

  async function follow(): Promise<boolean> {
    if (committing) return false
    const before = live
    const pointer = await readPointer(folder)
    if (pointer === null || pointer.release === live?.id) return false
    const target = pointer.release === head?.id ? head : await know(pointer.release)
    if (committing || live !== before) return false
    live = target
    return true
  }

  return {
    folder,
    objects,
    /** The release served now; null before the first. */
    live: (): KnownRelease | null => live,
    /** The newest release, on which the next one builds; null before the first. */
    head: (): KnownRelease | null => head,
    /**
     * The files of the compiled site that any kept release has: a page that was opened before new code went live goes on
     * asking for those it was made with.
     */
    compiled: compiled as ReadonlyMap<string, ReleaseEntry>,

    /**
     * Makes a release of the newest one with these changes and goes live with it. All objects must be stored.
     * Gives null, and writes nothing, if no answer would differ from the newest release.
     *
     * @param change.madeOf marks the documents it is made of
     * @param change.keepsRollback whether a site that an operator has rolled back stays as it is
     */
    async commit(change: {
      entries: Map<string, ReleaseEntry>
      removed: Iterable<string>
      trigger: string
      madeOf?: string
      keepsRollback?: boolean
    }): Promise<{ id: string; changed: string[]; removed: string[] } | null> {
      // An operator may have rolled back a moment ago.
      if (change.keepsRollback) await follow().catch((error) => options.onDamaged?.(error))
      // A pointer ahead of the newest one is of a switch of our own that failed when its folder was to be made durable.
      const held = change.keepsRollback && live && head && live.id < head.id ? live : null
      const before: ReleaseListing = head?.listing ?? new Map()
      const changed = [...change.entries].filter(([key, entry]) => !sameEntry(before.get(key), entry))
      const removed = [...new Set(change.removed)].filter(
        (key) => before.has(key) && !change.entries.has(key),
      )
      if (head !== null && changed.length === 0 && removed.length === 0) return null

      const id = nextReleaseId(lastId)
      const createdAt = now().toISOString()
      const { madeOf } = change
      const difference = new Map(sinceBase)
      for (const key of removed) difference.set(key, null)
      for (const [key, entry] of changed) difference.set(key, entry)
      const share = before.size * WHOLE_AGAIN_SHARE
      const limit = Math.min(Math.max(WHOLE_AGAIN_AT_LEAST, share), WHOLE_AGAIN_AT_MOST)
      const whole = baseId === null || difference.size > limit
      const content = whole ? new Map<string, ReleaseEntry | null>(before) : difference
      if (whole) {
        for (const key of removed) content.delete(key)
        for (const [key, entry] of changed) content.set(key, entry)
      }
      const formerly = head?.former ?? new Map()
      const former = formerAfter(formerly, before, { changed, removed })
      committing = true
      try {
        const formerHash = await storeFormer(objects, former)
        await objects.sync()
        await writeManifest(manifests, {
          id,
          createdAt,
          trigger: change.trigger,
          ...(madeOf === undefined ? {} : { madeOf }),
          base: whole ? null : baseId,
          entries: Object.fromEntries([...content].filter(([, entry]) => entry !== null)) as Record<
            string,
            ReleaseEntry
          >,
          removed: [...content].filter(([, entry]) => entry === null).map(([key]) => key),
          ...(formerHash === undefined ? {} : { former: formerHash }),
        })
        await writePointer(folder, held ? { release: held.id, rolledBackFrom: id } : { release: id })
        // Not before: when the switch fails, the next release takes the place of this one.
        lastId = id

        keepCompiled(changed)

        // From here on without a pause: a request sees the listing before or after, never between. While an operator
        // holds an older release, `live` is a listing of its own and the one changed here is not being served.
        const present = head?.present ?? new Map()
        for (const key of [...removed, ...changed.map(([path]) => path)]) {
          const subject = before.get(key)?.subject
          if (subject !== undefined && present.get(subject) === key) present.delete(subject)
        }
        for (const key of removed) before.delete(key)
        for (const [key, entry] of changed) {
          before.set(key, entry)
          if (entry.subject !== undefined) present.set(entry.subject, key)
        }
        head = { id, since: head?.id, createdAt, madeOf, listing: before, former, present }
        live = held ?? head
        sinceBase.clear()
        if (whole) baseId = id
        else for (const [key, entry] of difference) sinceBase.set(key, entry)
      } finally {
        committing = false
      }
      return { id, changed: changed.map(([key]) => key), removed }
    },

    /**
     * Follows a pointer that another process (the `releases.ts` command) has moved. Gives true if it had moved.
     * While a release is being made, the pointer is on its way: the next call will see where it stays.
     */
    follow,

    /**
     * Removes what the last `keep` releases do not need. Must not run beside a commit: an object that a publish has
     * found present could vanish before its manifest names it.
     */
    async collect(): Promise<Omit<Collected, 'needed'>> {
      if (head === null || live === null) return { releases: 0, objects: 0, damaged: [] }
      // An operator may have rolled back since the last look.
      const pointed = await readPointer(folder)
      const { needed, ...collected } = await collectGarbage({
        folder,
        manifests,
        objects,
        keep,
        always: [head.id, live.id, ...(pointed === null ? [] : [pointed.release])],
      })
      // Nothing more is built on what could not be read again: the next release is whole.
      if (baseId !== null && collected.damaged.includes(baseId)) baseId = null
      if (needed !== null) {
        for (const [key, { hash }] of compiled) if (!needed.has(hash)) compiled.delete(key)
      }
      return collected
    },
  }
}
