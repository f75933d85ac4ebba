import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Logger } from 'pino'
import type { DocumentStore } from '../store/document-store.ts'
import { backUp } from './back-up.ts'
import { listBackups, timeOfBackup } from './list-backups.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** The newest backups that are kept when another is made by itself. */
const KEPT = 7

/**
 * Makes a backup every day on which something was changed, the first a minute after the start, and removes the oldest.
 *
 * @returns ends it, once a backup that is being made is done
 */
export function dailyBackups(
  store: DocumentStore,
  database: DatabaseSync,
  folder: string,
  log: Logger,
): () => Promise<void> {
  let backedUp = -1
  let running = Promise.resolve()
  const backUpIfDue = async () => {
    const newest = listBackups(folder).at(-1)
    if (store.sequence === 0 || store.sequence === backedUp) return
    if (newest && Date.now() - timeOfBackup(newest) < DAY) return
    backedUp = store.sequence
    await backUp(database, folder)
    for (const old of listBackups(folder).slice(0, -KEPT)) {
      await rm(join(folder, 'backups', old), { recursive: true })
    }
  }
  const timer = setInterval(() => {
    running = running
      .then(backUpIfDue)
      .catch((error: unknown) => log.error({ err: error }, 'the daily backup failed'))
  }, MINUTE)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
