import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_AGAIN_MS = 200
const SQLITE_BUSY = 5

/**
 * Runs work while holding a lock, so that two processes never write the same output folder at once. The lock is SQLite's
 * on an empty database: the system lets go of it when its holder ends, in whatever way.
 *
 * @param file made when it is missing, and left there
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = new DatabaseSync(file)
  try {
    while (!isTaken(lock)) await pause(LOOK_AGAIN_MS)
    return await work()
  } finally {
    lock.close()
  }
}

function isTaken(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false
    throw error
  }
}
