import { createReadStream, mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { randomId } from '../store/random-id.ts'

/** The two kinds of assets, as folders and URLs name them. */
export const KINDS = ['images', 'files'] as const
export type AssetKind = (typeof KINDS)[number]

/** An uploaded file. */
export interface AssetFile {
  kind: AssetKind
  name: string
  /** In bytes. */
  size: number
  /** When it was last uploaded, in milliseconds since 1970. */
  modified: number
}

const VALID_NAME = /^[0-9a-f]{40}(-\d+x\d+)?\.[a-z0-9]{1,10}$/

/**
 * The uploaded files, each named by its hash and never changed. Whatever touches, renames or removes one does so without
 * waiting: nobody can upload a file between the look at it and its removal.
 */
export class AssetFiles {
  readonly #folder: string
  #keepers = 0

  constructor(folder: string) {
    this.#folder = folder
    for (const kind of KINDS) mkdirSync(join(folder, kind), { recursive: true })
  }

  /** Writes a file; when this returns, it is on disk under its name, whole. */
  async write(kind: AssetKind, name: string, bytes: Uint8Array): Promise<void> {
    const folder = join(this.#folder, kind)
    const temporary = join(folder, `.${randomId()}`)
    try {
      const file = await open(temporary, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      renameSync(temporary, join(folder, name))
    } catch (error) {
      // Half a file on a full disk keeps the room that the next one needs.
      rmSync(temporary, { force: true })
      throw error
    }
    const directory = await open(folder)
    await directory.sync().finally(() => directory.close())
  }

  /** The bytes of a file, or `null` when there is none of that name. */
  async read(kind: AssetKind, name: string): Promise<Buffer | null> {
    return VALID_NAME.test(name) ? readFile(join(this.#folder, kind, name)).catch(ifMissing) : null
  }

  /** The size of a file in bytes, or `null` when there is none of that name. */
  async sizeOf(kind: AssetKind, name: string): Promise<number | null> {
    if (!VALID_NAME.test(name)) return null
    return (await stat(join(this.#folder, kind, name)).catch(ifMissing))?.size ?? null
  }

  /** All files of a kind. */
  async list(kind: AssetKind): Promise<AssetFile[]> {
    const names = (await readdir(join(this.#folder, kind))).filter((name) => VALID_NAME.test(name))
    const files = await Promise.all(
      names.map(async (name) => {
        const found = await stat(join(this.#folder, kind, name)).catch(ifMissing)
        return found ? [{ kind, name, size: found.size, modified: found.mtimeMs }] : []
      }),
    )
    return files.flat()
  }

  /** Notes that a file was uploaded again; `false` when there is none of that name and size in bytes. */
  touch(kind: AssetKind, name: string, size: number): boolean {
    const path = join(this.#folder, kind, name)
    if (statSync(path, { throwIfNoEntry: false })?.size !== size) return false
    const now = new Date()
    utimesSync(path, now, now)
    return true
  }

  /** Whether a file is still there and was not uploaded again since it was listed. */
  isUnchanged({ kind, name, modified }: AssetFile): boolean {
    return statSync(join(this.#folder, kind, name), { throwIfNoEntry: false })?.mtimeMs === modified
  }

  /** Whether no file may be removed now. */
  get areKept(): boolean {
    return this.#keepers > 0
  }

  /** Does something that needs all files to stay: nothing is removed until it is done, such as a backup. */
  async keepAll<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#keepers++
    try {
      return await work()
    } finally {
      this.#keepers--
    }
  }

  /** Removes a file, unless all are kept now, or it has gone or was uploaded again since it was listed. */
  remove(file: AssetFile): void {
    if (!this.areKept && this.isUnchanged(file)) rmSync(join(this.#folder, file.kind, file.name))
  }

  /** A stream of a file that is there, or of a part of it in bytes, both ends inclusive. */
  stream(kind: AssetKind, name: string, part: { start?: number; end?: number } = {}) {
    const file = createReadStream(join(this.#folder, kind, name), part)
    return Readable.toWeb(file) as ReadableStream<Uint8Array>
  }
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
