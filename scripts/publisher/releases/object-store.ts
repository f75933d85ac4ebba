import { hash as digest } from 'node:crypto'
import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder, writeDurably } from './write-durably.ts'

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
    async has(hash: string, size: number): Promise<boolean> {
      if ((await sizeOf(fileOf(hash))) !== size) return false
      // Whoever put it there may have died before its name was durable.
      const parent = path.dirname(fileOf(hash))
      if (!flushed.has(parent)) pending.add(parent)
      return true
    },

    /** Stores bytes under their hash; `sync` must follow before a manifest may name them. */
    async put(hash: string, bytes: Uint8Array): Promise<void> {
      const file = fileOf(hash)
      const parent = await makeFolder(file)
      await writeDurably(file, bytes)
      pending.add(parent)
    },

    /** Whether all compressed forms of an object have been made. */
    async isEncoded(hash: string): Promise<boolean> {
      const forms = [fileOf(hash, 'br'), fileOf(hash, 'gzip')]
      const sizes = await Promise.all(forms.map(sizeOf))
      return sizes.every((size) => size !== null)
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
async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found?.size ?? null
}
