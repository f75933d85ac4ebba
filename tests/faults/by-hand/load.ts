/**
 * By hand: `node tests/faults/by-hand/load.ts [seconds]`. Twenty editors type, a hundred listeners listen and ten
 * thousand documents are imported at once into a Content Lake that already holds as many; every event is checked, and
 * the times of typing and of two queries are measured, beside groq-js alone on the same documents.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { evaluate, parse } from 'groq-js'
import { importDataset } from '../../../scripts/dataset/import-dataset.ts'
import { fillContentLake } from '../../bench/dataset/fill-content-lake.ts'
import { generateDocuments } from '../../bench/dataset/generate-documents.ts'
import { followEvents } from '../follow-events.ts'
import { spawnContentLake } from '../spawn-content-lake.ts'
import { summary } from '../summary.ts'
import { timed } from '../timed.ts'
import { typeText } from '../type-text.ts'

const EDITORS = 20
const LISTENERS = 100
const DOCUMENTS = 10_000
const KEYSTROKE = 200

const LIST = `*[_type == "article" && defined(title) && _id != $n] | order(title asc, _id asc) [0...50]
  {_id, title, teaser, "topics": topics[]->title}`
const DEREFERENCES = `*[_type in ["manager", "organisation"] && _id != $n][0...1000]{"place": municipality->name}`

const folder = await mkdtemp(join(tmpdir(), 'content-lake-load-'))
const lake = await spawnContentLake(folder)
const { client } = lake
const memory = async () => {
  const status = await readFile(`/proc/${lake.process.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
}
await fillContentLake(client, DOCUMENTS)
console.log(`filled, ${await memory()} MB`)

const ids = Array.from({ length: EDITORS }, (_, number) => `typed-${number}`)
for (const _id of ids) await client.create({ _id, _type: 'article', text: '' })
const listeners = await Promise.all(
  Array.from({ length: LISTENERS }, (_, number) =>
    // Pairs as an open document has them; every fifth a list.
    number % 5 === 0
      ? followEvents(client, '*[_type in ["article", "event"]]')
      : followEvents(client, `*[_id in ["${ids[number % EDITORS]}", "drafts.${ids[number % EDITORS]}"]]`),
  ),
)

let stop = false
const typing: number[] = []
const lists: number[] = []
const dereferences: number[] = []
const editors = ids.map((id) =>
  typeText(client, id, { times: typing, pause: KEYSTROKE, stopped: () => stop }),
)
let n = 0
const ask = async () => {
  while (!stop) {
    await timed(lists, () => client.fetch(LIST, { n: String(n++) }))
    await timed(dereferences, () => client.fetch(DEREFERENCES, { n: String(n++) }))
    await wait(200)
  }
}
const asking = ask()
await wait(5_000)
console.log('typing and asking alone', {
  typing: summary(typing.splice(0)),
  lists: summary(lists.splice(0)),
  dereferences: summary(dereferences.splice(0)),
})

const images = await client.fetch<string[]>('*[_type == "sanity.imageAsset"]._id')
const file = join(folder, 'import.ndjson')
const renamed = [...generateDocuments(DOCUMENTS, images, 2)].map((document) =>
  JSON.stringify(document).replace(/"(_id|_ref)":"(?!image-)/g, '"$1":"second-'),
)
await writeFile(file, renamed.join('\n'))
const began = performance.now()
await importDataset(file, 'createOrReplace', async () => ({ client, close: async () => {} }))
console.log(`imported in ${Math.round((performance.now() - began) / 1000)} s, ${await memory()} MB`)
console.log('meanwhile', {
  typing: summary(typing.splice(0)),
  lists: summary(lists.splice(0)),
  dereferences: summary(dereferences.splice(0)),
})

const until = performance.now() + Number(process.argv[2] ?? 10) * 1000
while (performance.now() < until) {
  await wait(Math.min(60_000, until - performance.now()))
  console.log(`${await memory()} MB`, { typing: summary(typing.splice(0)) })
}
stop = true
await Promise.all([...editors, asking])
await wait(1_000)
const final = new Map(
  (await client.fetch<{ _id: string; _rev: string }[]>('*[_id in path("**")]{_id, _rev}')).map(
    ({ _id, _rev }) => [_id, _rev],
  ),
)
const stale = listeners.flatMap(({ revisions }) =>
  [...revisions].filter(([id, revision]) => final.get(id) !== revision),
)
console.log('listeners', {
  events: listeners.reduce((sum, { events }) => sum + events, 0),
  broken: listeners.reduce((sum, { broken }) => sum + broken, 0),
  stale: stale.length,
  starved: listeners.filter(({ events }) => events === 0).length,
})

const dataset = await client.fetch('*')
const alone: number[] = []
for (const query of [LIST, DEREFERENCES]) {
  const tree = parse(query, { params: { n: '' } })
  await timed(alone, async () => (await evaluate(tree, { dataset, params: { n: '' } })).get())
}
console.log(
  `groq-js alone on ${dataset.length} documents: list ${Math.round(alone[0] ?? 0)} ms, dereferences ${Math.round(alone[1] ?? 0)} ms`,
)
await lake.end('SIGTERM')
await rm(folder, { recursive: true })
process.exit(0)
