import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { extractSchema } from './extract-schema.ts'
import { sanityCli } from './sanity-cli.ts'

/**
 * Writes `shared/src/content/sanity.types.ts` from the schemas and queries; with `--check` writes nothing
 * and ends with code 1 when the committed file is not what would be written.
 */
const studio = join(import.meta.dirname, '..')
const target = join(studio, '../shared/src/content/sanity.types.ts')

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

function generate(): string {
  mkdirSync(join(studio, '.sanity'), { recursive: true })
  const folder = mkdtempSync(join(studio, '.sanity/types-'))
  try {
    const schema = join(folder, 'schema.json')
    const types = join(folder, 'sanity.types.ts')
    writeFileSync(schema, JSON.stringify(extractSchema(), null, 2))
    const { status, stdout, stderr } = spawnSync(process.execPath, [sanityCli, 'typegen', 'generate'], {
      cwd: studio,
      encoding: 'utf8',
      env: {
        ...process.env,
        DO_NOT_TRACK: '1',
        TYPEGEN_SCHEMA: relative(studio, schema),
        TYPEGEN_TARGET: relative(studio, types),
      },
    })
    if (status !== 0) throw new Error(`sanity typegen generate failed:\n${stdout}\n${stderr}`)
    // The source file of the schema is a temporary one; its name would differ at every run.
    return readFileSync(types, 'utf8').replaceAll(relative(studio, schema), 'studio/src/schema')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const current = generate()
if (!values.check) {
  writeFileSync(target, current)
  console.log(`Wrote ${relative(process.cwd(), target)}.`)
} else if (readFileSync(target, 'utf8') !== current) {
  console.error(
    'shared/src/content/sanity.types.ts is not what the schemas and queries give. Run "pnpm --filter @iqz/studio types" and commit the file.',
  )
  process.exitCode = 1
} else {
  console.log('shared/src/content/sanity.types.ts is current.')
}
