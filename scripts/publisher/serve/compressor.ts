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

/** So many changed objects at most are compressed before they go live, and so many bytes: the work of 70 ms on two processors. */
const AHEAD_AT_MOST = 50
const BYTES_AHEAD = 1_500_000

export type Compressor = ReturnType<typeof createCompressor>

/**
 * Makes Brotli and gzip forms of objects: of a few before they go live, of many afterwards, one at a time in the
 * background; until then they are sent as they are.
 *
 * @param onError told when a form cannot be stored; the object itself is served all the same.
 */
export function createCompressor(objects: ObjectStore, onError: (error: unknown) => void) {
  const waiting = new Map<string, { entry: ReleaseEntry; lasting: boolean }>()
  let running: Promise<void> | null = null
  let closed = false

  const isWorthIt = ({ size, type }: ReleaseEntry) => size >= COMPRESS_FROM && isCompressible(type)

  async function compress(entry: ReleaseEntry, lasting: boolean): Promise<void> {
    if (objects.isEncoded(entry.hash)) return
    const bytes = await readFile(objects.fileOf(entry.hash))
    const params = {
      [zlib.BROTLI_PARAM_QUALITY]: lasting ? BROTLI_LASTING : BROTLI_PAGE,
      [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    }
    const [small, compatible] = await Promise.all([
      brotli(bytes, { params }),
      deflate(bytes, { level: lasting ? 9 : 6 }),
    ])
    await Promise.all([
      objects.putEncoded(entry.hash, 'br', small),
      objects.putEncoded(entry.hash, 'gzip', compatible),
    ])
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
    /**
     * Compresses what is to go live, by path, unless it is so much that visitors would wait for it; of a few the smallest, as
     * one feed of all events may take longer than everything else.
     */
    async ahead(entries: ReadonlyMap<string, ReleaseEntry>): Promise<void> {
      const worthIt = [...entries].filter(([, entry]) => isWorthIt(entry))
      if (worthIt.length > AHEAD_AT_MOST) return
      const byHash = new Map(worthIt.map(([path, entry]) => [entry.hash, { path, entry }]))
      let bytes = 0
      const small = [...byHash.values()]
        .sort((a, b) => a.entry.size - b.entry.size)
        .filter(({ entry }) => {
          bytes += entry.size
          return bytes <= BYTES_AHEAD
        })
      await Promise.all(small.map(({ path, entry }) => compress(entry, isLastingPath(path)).catch(onError)))
    },

    /** Puts an object in line, unless it is too small or packed already. */
    add(path: string, entry: ReleaseEntry): void {
      if (closed || !isWorthIt(entry)) return
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
