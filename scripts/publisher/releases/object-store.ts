import { hash as digest } from 'node:crypto'
import { statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder, writeDurably } from './write-durably.ts'
import { writeObject } from './write-object.ts'

export type ObjectEncoding = 'br' | 'gzip'

export type ObjectStore = ReturnType<typeof createObjectStore>

/** SHA-256 in hex: the name of an object. */
export function hashOf(bytes: Uint8Array): string {
  return digest('sha256', bytes, 'hex')
}

/**
 * Content-addressed files under `folder/ab/<sha256>`; an object never changes once it has its name.
 * Compressed forms lie beside it as `<sha256>.br` and `<sha256>.gz` and are a cache: they may be missing.
 */
export function createObjectStore(folder: string) {
  const made = new Set<string>()
  /** Folders of which a name is relied on that may not have reached the disk; the others that this process has flushed. */
  const pending = new Set<string>()
  const flushed = new Set<string>()

  const fileOf = (hash: string, encoding?: ObjectEncoding): string =>
    path.join(
      folder,
      hash.slice(0, 2),
      encoding === 'br' ? `${hash}.br` : encoding === 'gzip' ? `${hash}.gz` : hash,
    )

  async function makeFolder(file: string): Promise<string> {
    const parent = path.dirname(file)
    if (!made.has(parent)) {
      await mkdir(parent, { recursive: true })
      made.add(parent)
    }
    return parent
  }

  return {
    folder,
    fileOf,

    /** True if the object lies there with this many bytes: a file cut short by a power failure does not count. */
    has(hash: string, size: number): boolean {
      if (sizeOf(fileOf(hash)) !== size) return false
      // Whoever put it there may have died before its name was durable.
      const parent = path.dirname(fileOf(hash))
      if (!flushed.has(parent)) pending.add(parent)
      return true
    },

    /** Takes note of an object that another thread has stored: `sync` makes its name durable as well. */
    relyOn(hash: string): void {
      pending.add(path.dirname(fileOf(hash)))
    },

    /** Stores bytes under their hash; `sync` must follow before a manifest may name them. */
    async put(hash: string, bytes: Uint8Array): Promise<void> {
      const file = fileOf(hash)
      const parent = await makeFolder(file)
      await writeObject(file, bytes)
      pending.add(parent)
    },

    /** Whether all compressed forms of an object have been made. */
    isEncoded(hash: string): boolean {
      return sizeOf(fileOf(hash, 'br')) !== null && sizeOf(fileOf(hash, 'gzip')) !== null
    },

    /** Stores a compressed form of an object that is there. */
    async putEncoded(hash: string, encoding: ObjectEncoding, bytes: Uint8Array): Promise<void> {
      const file = fileOf(hash, encoding)
      await makeFolder(file)
      await writeDurably(file, bytes)
    },

    /** Makes the names of all objects durable that were stored, or found stored, until now. */
    async sync(): Promise<void> {
      const folders = [...pending]
      pending.clear()
      try {
        await Promise.all([folder, ...folders].map(syncFolder))
      } catch (error) {
        for (const parent of folders) pending.add(parent)
        throw error
      }
      for (const parent of folders) flushed.add(parent)
    },
  }
}

/** Bytes of a file; null when there is none. */
const sizeOf = (file: string): number | null => statSync(file, { throwIfNoEntry: false })?.size ?? null
