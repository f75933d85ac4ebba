import { type FSWatcher, watch } from 'node:fs'
import { POINTER_FILE } from './pointer.ts'

/** How often the pointer is looked at where the file system tells of no changes, as over a network. */
const LOOK_MS = 500

/**
 * Tells when the pointer of a folder of releases may have been moved by another process: at once where the file system
 * tells, else within half a second.
 *
 * @param onUnwatched told why the file system will not tell, as when others watch all that it lets watch
 * @returns ends the watch.
 */
export function watchPointer(
  folder: string,
  mayHaveMoved: () => void,
  onUnwatched: (error: unknown) => void,
  lookMs = LOOK_MS,
): () => void {
  const looking = setInterval(mayHaveMoved, lookMs)
  let watcher: FSWatcher | undefined
  try {
    watcher = watch(folder, (_, name) => {
      if (name === null || name === POINTER_FILE) mayHaveMoved()
    })
    watcher.on('error', (error) => {
      watcher?.close()
      onUnwatched(error)
    })
  } catch (error) {
    onUnwatched(error)
  }
  return () => {
    clearInterval(looking)
    watcher?.close()
  }
}
