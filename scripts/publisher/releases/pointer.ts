import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder, writeDurably } from './write-durably.ts'

/** Which release is live. `rolledBackFrom` names the newest one while an operator holds the site at an older one. */
export type Pointer = { release: string; rolledBackFrom?: string }

/** Its name in the folder of releases. */
export const POINTER_FILE = 'current'

function pointerFile(folder: string): string {
  return path.join(folder, POINTER_FILE)
}

/** Gives null when nothing was ever released. @throws when the file is damaged. */
export async function readPointer(folder: string): Promise<Pointer | null> {
  const text = await readFile(pointerFile(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  try {
    const pointer = JSON.parse(text) as Pointer
    if (/^\d{8}$/.test(pointer.release)) return pointer
  } catch {
    // Not JSON: the sentence below says what a person can do about it.
  }
  throw new Error(`${pointerFile(folder)} does not name a release. Remove it to publish everything afresh.`)
}

/** The switch itself: after this returns, the release is live, power cut or not. */
export async function writePointer(folder: string, pointer: Pointer): Promise<void> {
  await writeDurably(pointerFile(folder), `${JSON.stringify(pointer)}\n`)
  await syncFolder(folder)
}
