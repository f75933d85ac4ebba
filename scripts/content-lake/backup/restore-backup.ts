import { existsSync } from 'node:fs'
import { cp, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Problem } from '../../environment/problem.ts'
import { DamagedDatabase } from '../store/damaged-database.ts'
import { openDatabase } from '../store/open-database.ts'
import { hashOfFile } from './hash-of-file.ts'
import { listBackups } from './list-backups.ts'
import { verifyContent } from './verify-content.ts'

/** What a restore did. */
export interface Restored {
  name: string
  documents: number
  /** Where the database that was there before is now, damaged or not; `null` if there was none. */
  aside: string | null
}

/**
 * Puts a backup in the place of the content of a store that nobody is using. What was there is put aside, not deleted.
 *
 * @param folder absolute folder of the store
 * @param name of the backup, or `latest`
 * @throws Problem when the store is in use, or when there is no such backup, or it is damaged; then nothing is changed.
 */
export async function restoreBackup(folder: string, name: string): Promise<Restored> {
  const chosen = chooseBackup(folder, name)
  const source = join(folder, 'backups', chosen)
  const { faults, documents } = await verifyContent(source)
  if (faults.length > 0) {
    throw new Problem(`The backup ${chosen} is damaged, nothing was changed:\n${faults.join('\n')}`)
  }
  requireUnused(folder)
  for (const kind of ['images', 'files']) await bringBack(source, folder, join('assets', kind))
  const aside = await putAside(folder)
  await copyWhole(join(source, 'content.sqlite'), join(folder, 'content.sqlite'))
  await syncToDisk(folder)
  return { name: chosen, documents, aside }
}

function chooseBackup(folder: string, name: string): string {
  const backups = listBackups(folder)
  const chosen = name === 'latest' ? backups.at(-1) : backups.find((backup) => backup === name)
  if (chosen) return chosen
  const known = backups.length > 0 ? `There are: ${backups.join(', ')}.` : 'There are none.'
  throw new Problem(`There is no backup "${name}" in ${join(folder, 'backups')}. ${known}`)
}

// Opening takes the lock that a running Content Lake holds; a damaged database cannot be opened, but is not in use.
function requireUnused(folder: string): void {
  if (!existsSync(join(folder, 'content.sqlite'))) return
  try {
    openDatabase(folder).close()
  } catch (error) {
    if (!(error instanceof DamagedDatabase)) throw error
  }
}

async function bringBack(source: string, folder: string, kind: string): Promise<void> {
  await mkdir(join(folder, kind), { recursive: true })
  const present = new Set(await readdir(join(folder, kind)))
  for (const file of await readdir(join(source, kind))) {
    const [from, to] = [join(source, kind, file), join(folder, kind, file)]
    if (!present.has(file)) await linkOrCopy(from, to)
    else if (await isDamaged(to, from)) await copyWhole(from, to)
  }
  await syncToDisk(join(folder, kind))
}

/** Whether a file is not what its name says; the same file as in the backup has been looked at there. */
async function isDamaged(path: string, inBackup: string): Promise<boolean> {
  const [hash] = /^[0-9a-f]{40}/.exec(basename(path)) ?? []
  const [file, backedUp] = await Promise.all([stat(path), stat(inBackup)])
  if (!hash || (file.ino === backedUp.ino && file.dev === backedUp.dev)) return false
  return (await hashOfFile(path)) !== hash
}

/** Keeps the present database under another name, too: it stays in its place until the backup replaces it at a stroke. */
async function putAside(folder: string): Promise<string | null> {
  const database = 'content.sqlite'
  const besides = ['-wal', '-shm', '-journal'].map((ending) => database + ending)
  const present = (await readdir(folder)).filter((file) => file === database || besides.includes(file))
  if (present.length === 0) return null
  const aside = join(folder, `replaced-${new Date().toISOString().replaceAll(':', '-')}`)
  await mkdir(aside, { mode: 0o700 })
  for (const file of present) await linkOrCopy(join(folder, file), join(aside, file))
  await syncToDisk(aside)
  // Only a damaged database has them still. SQLite would take them for the backup's.
  for (const file of besides) await rm(join(folder, file), { force: true })
  return aside
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyWhole(from, to))
}

/** Copies a file so that there is none of its name, or the one before, until it is whole and on disk. */
async function copyWhole(from: string, to: string): Promise<void> {
  const draft = join(dirname(to), `.${basename(to)}.part`)
  try {
    await cp(from, draft)
    await syncToDisk(draft)
    await rename(draft, to)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path)
  await handle.sync().finally(() => handle.close())
}
