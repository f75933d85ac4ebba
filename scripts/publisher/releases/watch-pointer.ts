import { watch } from 'node:fs'
import { POINTER_FILE } from './pointer.ts'

/** How often the pointer is looked at where the file system tells of no changes, as over a network. */
const LOOK_MS = 500

/**
 * Tells when the pointer of a folder of releases may have been moved by another process: at once where the file system
 * tells, else within half a second.
 *
 * @returns ends the watch.
 */
export function watchPointer(folder: string, mayHaveMoved: () => void, lookMs = LOOK_MS): () => void {
  const looking = setInterval(mayHaveMoved, lookMs)
  const watcher = watch(folder, (_, name) => {
    if (name === null || name === POINTER_FILE) mayHaveMoved()
  })
  // Looking goes on, and whoever looks is told of what is wrong with the folder.
  watcher.on('error', () => watcher.close())
  return () => {
    clearInterval(looking)
    watcher.close()
  }
}
