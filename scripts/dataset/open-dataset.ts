import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, open, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { unpackTar } from 'modern-tar/fs'
import { Problem } from '../environment/problem.ts'

/** A dataset laid out for reading: the documents, and the folder that its assets are relative to. */
export interface OpenDataset {
  ndjson: string
  folder: string
  archive: boolean
  /** Removes what was unpacked. */
  close(): Promise<void>
}

/**
 * Opens a dataset in Sanity's format: an NDJSON file with its assets beside it, or a `tar.gz` of both.
 *
 * @throws Problem when the file is missing or is neither, or when the archive is damaged.
 */
export async function openDataset(path: string): Promise<OpenDataset> {
  const file = resolve(path)
  if (!existsSync(file)) throw new Problem(`There is no file ${file}.`)
  if (!(await isGzip(file)))
    return { ndjson: file, folder: dirname(file), archive: false, close: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'dataset-'))
  const close = () => rm(folder, { recursive: true, force: true })
  try {
    await pipeline(createReadStream(file), createGunzip(), unpackTar(folder))
    const found = (await readdir(folder, { recursive: true })).find((name) => name.endsWith('.ndjson'))
    if (!found) throw new Error('it holds no .ndjson file')
    return { ndjson: join(folder, found), folder: dirname(join(folder, found)), archive: true, close }
  } catch (cause) {
    await close()
    throw new Problem(
      `${file} is no complete dataset archive (${(cause as Error).message}). Export it again, or use another copy.`,
      { cause },
    )
  }
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b
  } finally {
    await handle.close()
  }
}
