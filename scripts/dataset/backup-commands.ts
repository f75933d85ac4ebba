import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { restoreBackup } from '../content-lake/backup/restore-backup.ts'
import { rewind } from '../content-lake/backup/rewind.ts'
import { verifyContent } from '../content-lake/backup/verify-content.ts'
import { readSettings } from '../content-lake/settings.ts'
import { DocumentStore } from '../content-lake/store/document-store.ts'
import { openDatabase } from '../content-lake/store/open-database.ts'
import { Problem } from '../environment/problem.ts'
import { reachContentLake } from '../start/reach-content-lake.ts'

type Variables = Record<string, string | undefined>

/** Makes a backup of the embedded Content Lake, whether it is running or not. Gives a sentence that tells where. */
export async function backup(variables: Variables, cwd: string): Promise<string> {
  const name = await makeBackup(variables, cwd)
  return `Backed up to ${join(folderOf(variables, cwd), 'backups', name)}. Copy that folder to another machine, too.`
}

/**
 * Verifies a backup, or (without a name) the present content by way of a passing backup, as that one may be in use.
 *
 * @throws Problem that lists what is damaged.
 */
export async function verify(variables: Variables, cwd: string, name?: string): Promise<string> {
  const folder = folderOf(variables, cwd)
  if (name !== undefined) return verified(join(folder, 'backups', name))
  const passing = join(folder, 'backups', await makeBackup(variables, cwd))
  try {
    return await verified(passing, folder)
  } finally {
    await rm(passing, { recursive: true })
  }
}

async function verified(backup: string, ofWhat = backup): Promise<string> {
  const { documents, transactions, assets, faults } = await verifyContent(backup)
  if (faults.length > 0) throw new Problem(`${ofWhat} is damaged:\n${faults.join('\n')}`)
  return `${ofWhat} is sound: ${documents} documents, ${transactions} transactions, ${assets} assets.`
}

/** Puts a backup in the place of the present content, and tells where that is now. */
export async function restore(variables: Variables, cwd: string, wanted: string): Promise<string> {
  const { name, documents, aside } = await restoreBackup(folderOf(variables, cwd), wanted)
  const before = aside ? ` What was there before is in ${aside}.` : ''
  return `Restored the backup of ${name}: ${documents} documents.${before} Start the portal again.`
}

/** Brings all documents back to what they were at a time. */
export async function rewindTo(variables: Variables, cwd: string, at: string): Promise<string> {
  const folder = folderOf(variables, cwd)
  const time = Date.parse(at)
  if (Number.isNaN(time) || !/(Z|[+-]\d\d:\d\d)$/i.test(at)) {
    throw new Problem(
      `"${at}" is no time with its zone. Write it like 2026-11-20T09:30:00Z or …T10:30:00+01:00.`,
    )
  }
  if (time > Date.now()) throw new Problem(`${at} is still to come.`)
  const database = openDatabase(folder)
  try {
    const { restored, removed } = rewind(database, new DocumentStore(database), new Date(time).toISOString())
    return `Brought back to ${at}: ${restored} documents restored, ${removed} removed that were not there yet. Their history is kept.`
  } finally {
    database.close()
  }
}

async function makeBackup(variables: Variables, cwd: string): Promise<string> {
  folderOf(variables, cwd)
  const { address, secrets, close } = await reachContentLake(variables, cwd, { missing: 'refuse' })
  try {
    const response = await fetch(`${address}/v1/data/backups/production`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secrets.editorToken}` },
    })
    const answer = (await response.json()) as { name?: string; message?: string }
    if (!answer.name) throw new Problem(`The backup failed: ${answer.message ?? response.status}`)
    return answer.name
  } finally {
    await close()
  }
}

/** The folder of the embedded Content Lake; these commands are for no other. */
function folderOf(variables: Variables, cwd: string): string {
  if (variables.SANITY_PROJECT_ID && variables.SANITY_PROJECT_ID !== 'embedded') {
    throw new Problem('Backups are made of the embedded Content Lake only: leave SANITY_PROJECT_ID out.')
  }
  const { folder } = readSettings(variables, cwd)
  if (!existsSync(folder)) {
    throw new Problem(
      `There is no content in ${dirname(folder)} yet. Start the portal once, or name another folder with DATA_DIR.`,
    )
  }
  return folder
}
