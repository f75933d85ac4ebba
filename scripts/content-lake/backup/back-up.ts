import { mkdirSync } from 'node:fs'
import { cp, link, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { backup, type DatabaseSync } from 'node:sqlite'
import { listBackups } from './list-backups.ts'
import { requireWhole } from './require-whole.ts'

/** Pages copied at a time: a few milliseconds, in which a write would have to wait. */
const RATE = 256

/** The two folders of assets, each a flat list of files that never change. */
const ASSETS = ['images', 'files'] as const

/**
 * Copies the content of a store while it is in use: the database as it is at one moment (SQLite's online backup), and
 * the assets as hard links, which take no room. It is made aside and gets its name only once it is whole and on disk.
 *
 * @param database open database of the store
 * @param folder absolute folder of the store; the copy is put in its `backups/`
 * @param signal gives the backup up while it is being checked, which takes the longest
 * @returns the name of the backup, the time in UTC at which it was made
 * @throws Problem as `requireWhole` does, and whatever the file system says.
 */
export async function backUp(database: DatabaseSync, folder: string, signal?: AbortSignal): Promise<string> {
  const backups = join(folder, 'backups')
  await mkdir(backups, { recursive: true, mode: 0o700 })
  const { name, part } = begin(folder)
  try {
    await backup(database, join(part, 'content.sqlite'), { rate: RATE })
    await requireWhole(join(part, 'content.sqlite'), signal)
    // After the database: what it tells of was stored before.
    for (const kind of ASSETS) await linkAll(join(folder, 'assets', kind), join(part, 'assets', kind))
    await syncToDisk(join(part, 'content.sqlite'))
    await syncToDisk(part)
    await rename(part, join(backups, name))
    await syncToDisk(backups)
    return name
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}

/** Makes a folder that nobody else fills, also when another backup is being made. Its name is a time without colons. */
function begin(folder: string): { name: string; part: string } {
  const taken = new Set(listBackups(folder))
  for (let time = Date.now(); ; time += 1000) {
    const name = `${new Date(time).toISOString().slice(0, 19).replaceAll(':', '-')}Z`
    const part = join(folder, 'backups', `${name}.part`)
    if (!taken.has(name) && isMade(part)) return { name, part }
  }
}

function isMade(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Links every file into another folder; copies where that is on another file system. */
async function linkAll(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from).catch(noFolder)) {
    if (name.startsWith('.')) continue
    await link(join(from, name), join(to, name)).catch(async (error: NodeJS.ErrnoException) => {
      if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'].includes(error.code ?? '')) throw error
      await cp(join(from, name), join(to, name))
    })
  }
  await syncToDisk(to)
}

function noFolder(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}

async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path)
  await handle.sync().finally(() => handle.close())
}
