import { DatabaseSync } from 'node:sqlite'

const SQLITE_BUSY = 5

/** A lock that is held until it is released, or its process ends in whatever way. */
export type Lock = { release(): void }

/**
 * Takes an exclusive lock, or gives null while another holds it, in this process or any other on the machine. The lock is
 * SQLite's on an empty database: the system lets go of it when its holder ends, by `kill -9` too.
 *
 * @param file made when it is missing, and left there
 * @throws SQLite's error when the file can be neither made nor locked
 */
export function takeLock(file: string): Lock | null {
  const database = new DatabaseSync(file)
  try {
    // Nothing is ever written, so no journal need be: a full disk keeps nobody from locking.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return { release: () => database.close() }
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null
    throw error
  }
}
