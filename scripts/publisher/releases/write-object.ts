import { randomBytes } from 'node:crypto'
import { closeSync, fsync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const flush = promisify(fsync)

/** Drafts of a process that died are never in the way of ours. */
const own = randomBytes(6).toString('hex')
let count = 0

/**
 * Writes a new file as `writeDurably` does, waiting for the disk only where it is waited for. Of ten thousand pages each is
 * some twenty kilobytes: five turns of Node's file threads for each cost as much as rendering a fifth of it.
 *
 * @throws the file system's error; nothing is left behind.
 */
export async function writeObject(file: string, bytes: Uint8Array): Promise<void> {
  count += 1
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${own}${count}.tmp`)
  try {
    const descriptor = openSync(draft, 'wx')
    try {
      writeFileSync(descriptor, bytes)
      await flush(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
