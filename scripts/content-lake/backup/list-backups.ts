import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/

/** The names of the backups of a store, oldest first. A name is the time in UTC: `2026-11-20T09-30-00Z`. */
export function listBackups(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'backups'))
      .filter((name) => NAME.test(name))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** The moment of a backup by its name, in milliseconds since 1970. */
export function timeOfBackup(name: string): number {
  const [date, time] = name.split('T')
  return Date.parse(`${date}T${time?.replaceAll('-', ':')}`)
}
