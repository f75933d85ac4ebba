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

/** The pointer is there, and names no release. */
export class DamagedPointer extends Error {
  constructor(file: string) {
    super(`${file} does not name a release. Start the publisher again: it goes on with the newest whole one.`)
  }
}

const isRelease = (id: unknown): boolean => typeof id === 'string' && /^\d{8}$/.test(id)

/** Gives null when nothing was ever released. @throws DamagedPointer, or what keeps the file from being read. */
export async function readPointer(folder: string): Promise<Pointer | null> {
  const text = await readFile(pointerFile(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  try {
    const pointer = JSON.parse(text) as Pointer
    if ([pointer.release, pointer.rolledBackFrom ?? pointer.release].every(isRelease)) return pointer
  } catch {
    // Not JSON: told below.
  }
  throw new DamagedPointer(pointerFile(folder))
}

/** The switch itself: after this returns, the release is live, power cut or not. */
export async function writePointer(folder: string, pointer: Pointer): Promise<void> {
  await writeDurably(pointerFile(folder), `${JSON.stringify(pointer)}\n`)
  await syncFolder(folder)
}
