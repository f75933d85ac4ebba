import { parseArgs } from 'node:util'
import { StartError } from '../content-lake/store/start-error.ts'
import { StartProblem } from '../start/start-problem.ts'
import { checkDataset } from './check-dataset.ts'
import { connect } from './connect.ts'
import { DatasetProblem } from './dataset-problem.ts'
import { exportDataset } from './export-dataset.ts'
import { type ImportOperation, importDataset } from './import-dataset.ts'
import { openDataset } from './open-dataset.ts'

const usage = `npm run content -- export FILE.tar.gz
npm run content -- import FILE.tar.gz|FILE.ndjson [--replace | --missing]
npm run content -- check FILE.tar.gz|FILE.ndjson

--replace  documents that are already there are replaced
--missing  documents that are already there are left as they are
Without either, an import of a document that is already there is refused.`

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
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean' }, missing: { type: 'boolean' } },
  })
  const [command, file, ...rest] = positionals
  if (!file || rest.length > 0 || (values.replace && values.missing)) throw new DatasetProblem(usage)
  if (command === 'check') return check(file)
  if (command !== 'export' && command !== 'import') throw new DatasetProblem(usage)
  const { client, close } = await connect(process.env, process.cwd())
  try {
    if (command === 'export') return `Exported to ${file}: ${counted(await exportDataset(client, file))}.`
    const operation: ImportOperation = values.replace
      ? 'createOrReplace'
      : values.missing
        ? 'createIfNotExists'
        : 'create'
    return `Imported from ${file}: ${counted(await importDataset(client, file, operation))}.`
  } finally {
    await close()
  }
}

try {
  console.log(await run())
} catch (error) {
  const expected =
    [DatasetProblem, StartError, StartProblem].some((kind) => error instanceof kind) || isArgumentError(error)
  console.error(expected ? (error as Error).message : error)
  process.exit(1)
}

function isArgumentError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
