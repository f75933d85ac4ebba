import { setTimeout as pause } from 'node:timers/promises'
import { takeLock } from './take-lock.ts'

const LOOK_AGAIN_MS = 200

/**
 * Runs work while holding a lock, so that two processes never write the same output folder at once: waits until it is
 * free.
 *
 * @param file made when it is missing, and left there
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  let lock = takeLock(file)
  while (lock === null) {
    await pause(LOOK_AGAIN_MS)
    lock = takeLock(file)
  }
  try {
    return await work()
  } finally {
    lock.release()
  }
}
