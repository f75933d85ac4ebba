import { readFile, stat } from 'node:fs/promises'
import { LRUCache } from 'lru-cache'
import type { ObjectEncoding, ObjectStore } from '../releases/object-store.ts'
import type { ReleaseEntry } from '../releases/release.ts'

/** Above this, a file is streamed, so that many slow readers of a large download do not fill the memory. */
const WHOLE_UP_TO = 256 * 1024
/** What visitors ask for most is kept in memory: some thousand pages. */
const KEPT_BYTES = 64 * 1024 * 1024

/** One of the forms in which an object can be sent. */
export type Representation = {
  file: string
  /** Bytes as sent. */
  size: number
  encoding?: ObjectEncoding
  /** All of it, when it is small enough to be held. */
  bytes?: Buffer
}

export type Representations = ReturnType<typeof createRepresentations>

/** The forms of objects, from memory where they were asked for lately. Objects never change, so what is kept stays true. */
export function createRepresentations(objects: ObjectStore) {
  const kept = new LRUCache<string, Representation>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ size }) => Math.max(size, 1),
  })

  async function form(hash: string, encoding?: ObjectEncoding): Promise<Representation | null> {
    const file = objects.fileOf(hash, encoding)
    const known = kept.get(file)
    if (known !== undefined) return known
    const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (found === null) return null
    const representation = { file, size: found.size, ...(encoding === undefined ? {} : { encoding }) }
    if (found.size > WHOLE_UP_TO) return representation
    const bytes = await readFile(file)
    const held = { ...representation, size: bytes.length, bytes }
    kept.set(file, held)
    return held
  }

  return {
    /**
     * The first of the accepted forms that has been made, else the object as it is.
     *
     * @throws when the object itself is missing.
     */
    async choose(entry: ReleaseEntry, accepted: readonly ObjectEncoding[]): Promise<Representation> {
      for (const encoding of accepted) {
        const found = await form(entry.hash, encoding)
        if (found !== null) return found
      }
      const plain = await form(entry.hash)
      if (plain === null) throw new Error(`The object ${entry.hash} of the release is missing.`)
      return plain
    },
  }
}
