import type { ObjectStore } from './object-store.ts'
import type { ReleaseEntry } from './release.ts'

/** Sixteen at a time share the disk's flushes: a third of the time of one after another, measured on a laptop disk. */
const AT_ONCE = 16

/**
 * Makes sure that the bytes of all these entries are on disk, durably; bytes already there are not written again. Their names
 * become durable with the release that needs them: doing it for each batch of 200 pages took 140 more flushes.
 */
export async function storeObjects(
  objects: ObjectStore,
  made: readonly { bytes: Uint8Array; entry: ReleaseEntry }[],
): Promise<void> {
  const distinct = [...new Map(made.map((one) => [one.entry.hash, one])).values()]
  let next = 0
  async function work(): Promise<void> {
    for (let one = distinct[next++]; one !== undefined; one = distinct[next++]) {
      const { bytes, entry } = one
      if (await objects.has(entry.hash, entry.size)) continue
      await objects.put(entry.hash, bytes)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
