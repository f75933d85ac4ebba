import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ADMINISTRATION_USAGE, isAdministration, runAdministration } from '../administration/command.ts'
import { Problem } from '../environment/problem.ts'
import { workingFolder } from '../environment/working-folder.ts'
import { findEvents } from '../event-import/find-events.ts'
import { importEvents, told } from '../event-import/import-events.ts'
import { readSource } from '../event-import/read-source.ts'
import { backup, restore, rewindTo, verify } from './backup-commands.ts'
import { checkDataset } from './check-dataset.ts'
import { connect } from './connect.ts'
import { exportDataset } from './export-dataset.ts'
import { importDataset } from './import-dataset.ts'
import { openDataset } from './open-dataset.ts'

const usage = `npm run content -- export FILE.tar.gz
npm run content -- import FILE.tar.gz|FILE.ndjson [--replace | --missing]
npm run content -- check FILE.tar.gz|FILE.ndjson
npm run content -- import-events FILE|URL [--dry-run]
npm run content -- backup
npm run content -- verify [NAME]
npm run content -- restore NAME|latest
npm run content -- restore --at 2026-11-20T09:30:00Z

--replace  documents that are already there are replaced
--missing  documents that are already there are left as they are
Without either, an import of a document that is already there is refused.

import-events  makes drafts of the events of an .ics or .csv file or address that are not there yet
--dry-run  only tells what would happen

backup     copies the embedded Content Lake while it is in use, into its folder backups/
verify     reads a backup, or the present content, and says what is damaged
restore    puts a backup in the place of the content, which is put aside; stop the portal before
--at       brings every document back to what it was at that time; what was done since stays in its history
${ADMINISTRATION_USAGE}`

/** The options that each command knows; the others know none. */
const OPTIONS: Record<string, readonly string[]> = {
  import: ['replace', 'missing'],
  'import-events': ['dry-run'],
  restore: ['at'],
}

const counted = ({ documents, assets }: { documents: number; assets: number }) =>
  `${documents} documents, ${assets} assets`

async function check(file: string): Promise<string> {
  const dataset = await openDataset(file)
  try {
    return `${file} is sound: ${counted(await checkDataset(dataset))}.`
  } finally {
    await dataset.close()
  }
}

async function run(): Promise<string> {
  const words = process.argv.slice(2)
  if (isAdministration(words[0])) return runAdministration(words)
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      replace: { type: 'boolean' },
      missing: { type: 'boolean' },
      at: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
  })
  const [command, name, ...rest] = positionals
  if (rest.length > 0 || (values.replace && values.missing)) throw new Problem(usage)
  refuseOthers(command, Object.keys(values))
  if (command === 'backup' && !name) return backup(process.env, workingFolder())
  if (command === 'verify') return verify(process.env, workingFolder(), name)
  if (command === 'restore' && values.at !== undefined && name !== undefined) throw new Problem(usage)
  if (command === 'restore' && values.at) return rewindTo(process.env, workingFolder(), values.at)
  if (!name) throw new Problem(usage)
  if (command === 'restore') return restore(process.env, workingFolder(), name)
  if (command === 'import-events') return eventsFrom(name, values['dry-run'] === true)
  const file = resolve(workingFolder(), name)
  switch (command) {
    case 'check':
      return check(file)
    case 'export':
      return `Exported to ${file}: ${counted(await exportFrom(file))}.`
    case 'import': {
      const operation = values.replace ? 'createOrReplace' : values.missing ? 'createIfNotExists' : 'create'
      const summary = await importDataset(file, operation, () =>
        connect(process.env, workingFolder(), { missing: 'create' }),
      )
      return `Imported from ${file}: ${counted(summary)}.`
    }
    default:
      throw new Problem(usage)
  }
}

/** An option that would be passed over: `import --dry-run` would write, `restore NAME --at` would bring back another state. */
function refuseOthers(command: string | undefined, given: readonly string[]): void {
  const other = given.find((name) => !OPTIONS[command ?? '']?.includes(name))
  if (other !== undefined) throw new Problem(`--${other} does not belong to ${command}.\n\n${usage}`)
}

async function exportFrom(file: string): Promise<{ documents: number; assets: number }> {
  const { client, close } = await connect(process.env, workingFolder(), { missing: 'refuse' })
  try {
    return await exportDataset(client, file)
  } finally {
    await close()
  }
}

async function eventsFrom(name: string, dryRun: boolean): Promise<string> {
  const isAddress = /^[a-z]+:\/\//i.test(name)
  const found = findEvents(await readSource(isAddress ? name : resolve(workingFolder(), name)))
  const { client, close } = await connect(process.env, workingFolder(), { missing: 'refuse' })
  try {
    return told(await importEvents(client, found, dryRun), dryRun)
  } finally {
    await close()
  }
}

try {
  console.log(await run())
} catch (error) {
  const expected = error instanceof Problem || isArgumentError(error)
  console.error(expected ? (error as Error).message : error)
  process.exit(1)
}

function isArgumentError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
