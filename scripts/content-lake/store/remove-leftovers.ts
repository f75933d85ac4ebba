import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The names of what is only there until it is whole: uploads, files that are copied back, backups, a database. */
const LEFTOVERS: readonly [folder: string, name: RegExp][] = [
  ['assets/images', /^\.([A-Za-z0-9]{22}|[0-9a-f]{40}(-\d+x\d+)?\.[a-z0-9]{1,10}\.part)$/],
  ['assets/files', /^\.([A-Za-z0-9]{22}|[0-9a-f]{40}\.[a-z0-9]{1,10}\.part)$/],
  ['backups', /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.part$/],
  ['.', /^\.content\.sqlite\.part$/],
]

/**
 * Removes what a killed process has begun and nobody will go on with. Only while the database of the folder is open:
 * then nobody else is at work on it.
 */
export function removeLeftovers(folder: string): void {
  for (const [within, name] of LEFTOVERS) {
    const path = join(folder, within)
    const found = existsSync(path) ? readdirSync(path).filter((entry) => name.test(entry)) : []
    for (const entry of found) rmSync(join(path, entry), { recursive: true, force: true })
  }
}
