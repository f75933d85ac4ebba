#!/usr/bin/env node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compileSite } from '../../scripts/build/compile-site.ts'
import { costPerDocument } from './cost-per-document.ts'
import { type Figure, recordOf, rounded } from './figure.ts'
import { figuresOf } from './figures-of.ts'
import { figuresOfFeed } from './figures-of-feed.ts'
import { machine } from './machine.ts'
import { measureSize } from './measure-size.ts'
import { printFigures } from './print-figures.ts'
import { startProgress } from './start-progress.ts'

// `npm run bench [-- --documents N …] [--json FILE]`: all figures at 10,000 documents, or at each size given.
const { values } = parseArgs({
  options: { documents: { type: 'string', multiple: true, default: ['10000'] }, json: { type: 'string' } },
})
const sizes = values.documents.map(Number)
if (sizes.some((size) => !Number.isInteger(size) || size < 100 || size > 100_000)) {
  console.error(`--documents is a number from 100 to 100000, not ${values.documents.join(', ')}.`)
  process.exit(2)
}

const where = machine()
console.log(where)
await compileSite()
const measured: {
  documents: number
  load: number
  cpu: number
  renderingCpu: number
  buildCpu: number | null
  figures: Figure[]
}[] = []
// Removed at the very end: for minutes after thousands of files were removed ext4 takes ten times as long to make one
// (decision 16), which would be counted for the next size.
const rooms = await mkdtemp(join(tmpdir(), 'iqz-bench-'))
try {
  for (const documents of sizes) {
    const progress = startProgress(`${documents} documents`)
    const room = join(rooms, String(documents))
    await mkdir(room)
    const { full, rendering, build, ...others } = await measureSize(documents, room, progress.say).finally(
      progress.stop,
    )
    const figures = figuresOf({ full, rendering, build, ...others })
    measured.push({
      documents,
      load: loadavg()[0] ?? 0,
      cpu: full.cpu,
      renderingCpu: rendering,
      buildCpu: build?.cpu ?? null,
      figures,
    })
    printFigures(`${documents} documents`, figures)
    // After each size: what took half an hour is not lost when a later one fails.
    await record(null)
  }
} finally {
  await rm(rooms, { recursive: true, force: true })
}

if (sizes.length > 1) {
  console.log(
    '\nFull publish, processor by size: starting costs the same at any size, so each further document tells more',
  )
  console.table(costPerDocument(measured))
  console.log('\nAll figures by size')
  console.table(
    measured[0]?.figures.map(({ name, unit }) => ({
      figure: name,
      unit,
      ...Object.fromEntries(
        measured.map(({ documents, figures }) => [
          documents,
          rounded(figures.find((figure) => figure.name === name)?.value ?? Number.NaN),
        ]),
      ),
    })),
  )
}
const feed = figuresOfFeed(10_000)
printFigures('feeds', feed)
await record(feed)

async function record(feed: Figure[] | null): Promise<void> {
  if (values.json === undefined) return
  const sizesRecorded = measured.map((size) => ({ ...size, figures: size.figures.map(recordOf) }))
  await writeFile(
    values.json,
    `${JSON.stringify({ machine: where, sizes: sizesRecorded, feed: feed?.map(recordOf) ?? null }, null, 2)}\n`,
  )
}
