import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import type { ObjectStore } from '../releases/object-store.ts'
import type { ReleaseEntry } from '../releases/release.ts'
import { isCompressible } from './content-types.ts'
import { isLastingPath } from './lasting-path.ts'
import { COMPRESS_FROM } from './serve-release.ts'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Best for what is fetched for a year; for pages, 6 is a tenth of the time for a few per cent more bytes. */
const BROTLI_LASTING = 11
const BROTLI_PAGE = 6

/**
 * Makes Brotli and gzip forms of objects after they have gone live, one at a time in the background; until then they
 * are sent as they are.
 *
 * @param onError told when a form cannot be stored; the object itself is served all the same.
 */
export function createCompressor(objects: ObjectStore, onError: (error: unknown) => void) {
  const waiting = new Map<string, { entry: ReleaseEntry; lasting: boolean }>()
  let running: Promise<void> | null = null
  let closed = false

  async function compress(entry: ReleaseEntry, lasting: boolean): Promise<void> {
    const bytes = await readFile(objects.fileOf(entry.hash))
    const params = {
      [zlib.BROTLI_PARAM_QUALITY]: lasting ? BROTLI_LASTING : BROTLI_PAGE,
      [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    }
    await objects.putEncoded(entry.hash, 'br', await brotli(bytes, { params }))
    await objects.putEncoded(entry.hash, 'gzip', await deflate(bytes, { level: lasting ? 9 : 6 }))
  }

  async function work(): Promise<void> {
    for (const [hash, { entry, lasting }] of waiting) {
      if (closed) return
      waiting.delete(hash)
      try {
        await compress(entry, lasting)
      } catch (error) {
        onError(error)
      }
    }
  }

  return {
    /** Puts an object in line, unless it is too small or packed already. */
    add(path: string, entry: ReleaseEntry): void {
      if (closed || entry.size < COMPRESS_FROM || !isCompressible(entry.type)) return
      waiting.set(entry.hash, { entry, lasting: isLastingPath(path) })
      running ??= work().finally(() => {
        running = null
      })
    },

    /** Resolves when nothing waits any more. */
    async idle(): Promise<void> {
      while (running !== null) await running
    },

    /** Stops after the object in hand. */
    async close(): Promise<void> {
      closed = true
      waiting.clear()
      await running
    },
  }
}
