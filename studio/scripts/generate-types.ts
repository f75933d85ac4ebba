import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { extractSchema } from './extract-schema.ts'
import { sanityCli } from './sanity-cli.ts'

/**
 * Writes what other rooms know of the schemas, `sanity.types.ts` for the compiler and `schema.json` for the programs,
 * into `shared/src/content/`; with `--check` writes nothing and ends with code 1 when a committed file is not what
 * would be written.
 */
const studio = join(import.meta.dirname, '..')
const target = join(studio, '../shared/src/content')

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

function generate(): Record<string, string> {
  mkdirSync(join(studio, '.sanity'), { recursive: true })
  const folder = mkdtempSync(join(studio, '.sanity/types-'))
  try {
    const schema = join(folder, 'schema.json')
    const types = join(folder, 'sanity.types.ts')
    const extracted = JSON.stringify(extractSchema())
    writeFileSync(schema, extracted)
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
    const typeScript = readFileSync(types, 'utf8').replaceAll(relative(studio, schema), 'studio/src/schema')
    return { 'sanity.types.ts': typeScript, 'schema.json': `${extracted}\n` }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

for (const [name, current] of Object.entries(generate())) {
  const file = join(target, name)
  if (!values.check) {
    writeFileSync(file, current)
    console.log(`Wrote ${relative(process.cwd(), file)}.`)
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== current) {
    console.error(
      `shared/src/content/${name} is not what the schemas and queries give. Run "pnpm --filter @iqz/studio types" and commit the file.`,
    )
    process.exitCode = 1
  } else {
    console.log(`shared/src/content/${name} is current.`)
  }
}
