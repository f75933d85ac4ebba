import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder, and those it lies in, unless they are there. Node's own `recursive` never ends where nothing can be made
 * in a folder that is there, as in `/proc`.
 *
 * @param mode the rights of the folder itself
 * @throws the file system's error when it cannot be made, or something else has its name
 */
export function makeFolder(folder: string, mode?: number): void {
  if (isFolder(folder)) return
  const parent = dirname(folder)
  if (!existsSync(parent)) makeFolder(parent)
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    // Another process may have made it in this moment.
    if (!isFolder(folder)) throw error
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
