import { readFile } from 'node:fs/promises'
import { hashOf, type ObjectStore } from './object-store.ts'
import type { FormerAddresses, ReleaseEntry, ReleaseListing } from './release.ts'

/** Far beyond what a site of 10,000 documents gives up in years; the oldest are forgotten first. */
export const REMEMBERED_ADDRESSES = 20_000

/**
 * The former addresses after a change: those that go are added, those in use again are dropped, whoever uses them now.
 * Gives the very same map when nothing about them changes.
 */
export function formerAfter(
  before: FormerAddresses,
  listing: ReleaseListing,
  change: { changed: Iterable<[path: string, entry: ReleaseEntry]>; removed: Iterable<string> },
): FormerAddresses {
  const after = new Map(before)
  let differs = false
  for (const [path] of change.changed) if (after.delete(path)) differs = true
  for (const path of change.removed) {
    const subject = listing.get(path)?.subject
    if (subject === undefined) continue
    after.delete(path)
    after.set(path, subject)
    differs = true
  }
  for (const path of after.keys()) {
    if (after.size <= REMEMBERED_ADDRESSES) break
    after.delete(path)
  }
  return differs ? after : before
}

/** Stores former addresses as an object, and gives its hash; nothing and undefined when there are none. */
export async function storeFormer(
  objects: ObjectStore,
  former: FormerAddresses,
): Promise<string | undefined> {
  if (former.size === 0) return undefined
  const bytes = Buffer.from(JSON.stringify([...former]))
  const hash = hashOf(bytes)
  if (!objects.has(hash, bytes.length)) await objects.put(hash, bytes)
  return hash
}

export async function readFormer(objects: ObjectStore, hash: string | undefined): Promise<FormerAddresses> {
  if (hash === undefined) return new Map()
  return new Map(JSON.parse(await readFile(objects.fileOf(hash), 'utf8')) as [string, string][])
}
