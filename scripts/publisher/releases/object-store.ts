import { createHash } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder, writeDurably } from './write-durably.ts'

export type ObjectEncoding = 'br' | 'gzip'

export type ObjectStore = ReturnType<typeof createObjectStore>

/** SHA-256 in hex: the name of an object. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Content-addressed files under `folder/ab/<sha256>`; an object never changes once it has its name.
 * Compressed forms lie beside it as `<sha256>.br` and `<sha256>.gz` and are a cache: they may be missing.
 */
export function createObjectStore(folder: string) {
  const made = new Set<string>()

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
    async has(hash: string, size: number): Promise<boolean> {
      const found = await stat(fileOf(hash), { bigint: false }).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      return found?.size === size
    },

    /** Stores bytes under their hash; `sync` must follow before a manifest may name them. */
    async put(hash: string, bytes: Uint8Array): Promise<void> {
      const file = fileOf(hash)
      await makeFolder(file)
      await writeDurably(file, bytes)
    },

    /** Stores a compressed form of an object that is there. */
    async putEncoded(hash: string, encoding: ObjectEncoding, bytes: Uint8Array): Promise<void> {
      const file = fileOf(hash, encoding)
      await makeFolder(file)
      await writeDurably(file, bytes)
    },

    /** Makes the names of stored objects durable. */
    async sync(hashes: Iterable<string>): Promise<void> {
      const folders = new Set([...hashes].map((hash) => path.dirname(fileOf(hash))))
      if (folders.size > 0) folders.add(folder)
      await Promise.all([...folders].map(syncFolder))
    },
  }
}
