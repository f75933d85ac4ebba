import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from '../environment/make-folder.ts'
import { Problem } from '../environment/problem.ts'
import { type Lock, takeLock } from '../lock/take-lock.ts'

/**
 * Makes the publisher's folder if need be, and takes it for this process alone: two publishers would take each other's
 * releases for what a crash has left, and remove them.
 *
 * @throws Problem when it cannot be written, or belongs to another publisher that is running
 */
export async function takeFolder(folder: string): Promise<Lock> {
  try {
    makeFolder(folder)
    await access(folder, constants.W_OK)
  } catch (cause) {
    throw new Problem(
      `The folder ${folder} cannot be written (${(cause as Error).message}). Set DATA_DIR to one that can.`,
      { cause },
    )
  }
  const file = path.join(folder, 'lock')
  let lock: Lock | null
  try {
    lock = takeLock(file)
  } catch (cause) {
    throw new Problem(
      `The file ${file} cannot be locked (${(cause as Error).message}): make the folder and all in it writable, or set DATA_DIR to another folder.`,
      { cause },
    )
  }
  if (lock !== null) return lock
  throw new Problem(
    `The folder ${folder} is in use by another publisher: stop that one, or set DATA_DIR to another folder.`,
  )
}
