import { readFileSync, writeFileSync } from 'node:fs'
import { documents } from './documents.ts'

/**
 * Writes the example content as a dataset in Sanity's NDJSON format, one document a line, assets by relative path.
 * `--check` writes nothing and fails when the file in the repository differs from its sources.
 */
const file = new URL('./example-content.ndjson', import.meta.url)
const dataset = documents.map((document) => `${JSON.stringify(document)}\n`).join('')

if (!process.argv.includes('--check')) {
  writeFileSync(file, dataset)
  console.log(`example-content.ndjson: ${documents.length} documents written.`)
} else if (readFileSync(file, 'utf8') === dataset) {
  console.log(`example-content.ndjson is current (${documents.length} documents).`)
} else {
  console.error(
    'example-content.ndjson differs from its sources. Run "node scripts/example-content/build.ts" and commit the file.',
  )
  process.exitCode = 1
}
