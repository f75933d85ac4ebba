import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Logger } from 'pino'
import type { AssetFiles } from '../assets/asset-files.ts'
import type { DocumentStore } from '../store/document-store.ts'
import { backUp } from './back-up.ts'
import { listBackups, timeOfBackup } from './list-backups.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** The backups of so many days are kept. */
const KEPT_DAYS = 7

/**
 * Makes a backup every day on which something was changed, the first a minute after the start, and an hour after one
 * that failed. Removes those of the oldest days: however many are made by hand on one day, they push out none of another.
 *
 * @param assets of which none is removed meanwhile
 * @returns ends it; a backup that is being made is given up, as checking a large one takes long
 */
export function dailyBackups(
  store: DocumentStore,
  database: DatabaseSync,
  folder: string,
  { assets, log }: { assets: AssetFiles; log: Logger },
): () => Promise<void> {
  let backedUp = -1
  let triedAt = Number.NEGATIVE_INFINITY
  let running = Promise.resolve()
  const ending = new AbortController()
  const backUpIfDue = async () => {
    // One from the time to come was made while the clock was wrong.
    const newest = listBackups(folder).findLast((name) => timeOfBackup(name) <= Date.now())
    if (store.sequence === 0 || store.sequence === backedUp) return
    if (newest && Date.now() - timeOfBackup(newest) < DAY) return
    // Either way: the clock may have been put back since.
    if (Math.abs(Date.now() - triedAt) < HOUR) return
    triedAt = Date.now()
    const { sequence } = store
    await assets.keepAll(() => backUp(database, folder, ending.signal))
    backedUp = sequence
  }
  const timer = setInterval(() => {
    running = running
      .then(backUpIfDue)
      .then(() => removeOldest(folder))
      .catch((error: unknown) => {
        if (ending.signal.aborted) log.info('the daily backup is made after the next start')
        else log.error({ err: error }, 'the daily backup failed, is tried again in an hour')
      })
  }, MINUTE)
  timer.unref()
  return async () => {
    clearInterval(timer)
    ending.abort()
    await running
  }
}

async function removeOldest(folder: string): Promise<void> {
  const backups = listBackups(folder)
  const dayOf = (name: string) => name.slice(0, 'YYYY-MM-DD'.length)
  const kept = new Set([...new Set(backups.map(dayOf))].slice(-KEPT_DAYS))
  for (const name of backups) {
    if (!kept.has(dayOf(name))) await rm(join(folder, 'backups', name), { recursive: true })
  }
}
