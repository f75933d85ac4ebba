/**
 * By hand: `node tests/faults/by-hand/load.ts [--seconds N] [--documents N] [--json FILE]` (about four minutes). Ten
 * thousand documents are imported into a Content Lake that already holds as many; then twenty editors type, a hundred
 * listeners listen and as many documents are imported again, all at once; every event is checked. Typing and two
 * queries are timed beside groq-js alone on the same documents. Editors, listeners and the imports each have a process,
 * as on machines of their own. LAKE_OPTIONS are options of Node for the Content Lake, such as `--cpu-prof`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { evaluate, parse } from 'groq-js'
import { fillContentLake } from '../../bench/dataset/fill-content-lake.ts'
import { type Figure, recordOf } from '../../bench/figure.ts'
import { machine } from '../../bench/machine.ts'
import { percentile } from '../../bench/percentile.ts'
import { printFigures } from '../../bench/print-figures.ts'
import { memory } from '../../bench/services/process-usage.ts'
import { eventLoop, watched } from '../load/event-loop.ts'
import type { Heard } from '../load/listeners.ts'
import { ask, startPart } from '../load/start-part.ts'
import { spawnContentLake } from '../spawn-content-lake.ts'
import { timed } from '../timed.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    documents: { type: 'string', default: '10000' },
    json: { type: 'string' },
  },
})
const SECONDS = Number(values.seconds)
const DOCUMENTS = Number(values.documents)
const EDITORS = 20
const LISTENERS = 100
/** Milliseconds between two keystrokes. */
const PAUSE = 200

const LIST = `*[_type == "article" && defined(title) && _id != $n] | order(title asc, _id asc) [0...50]
  {_id, title, teaser, "topics": topics[]->title}`
const DEREFERENCES = `*[_type in ["manager", "organisation"] && _id != $n][0...1000]{"place": municipality->name}`

const where = machine()
console.log(where)
const folder = await mkdtemp(join(tmpdir(), 'content-lake-load-'))
const lake = await spawnContentLake(folder, ':', watched(folder))
const { client, url } = lake
const pid = lake.process.pid as number
await fillContentLake(client, DOCUMENTS)
const ids = Array.from({ length: EDITORS }, (_, number) => `typed-${number}`)
for (const _id of ids) await client.create({ _id, _type: 'article', text: '' })

const lists: number[] = []
const dereferences: number[] = []
let n = 0
const askOnce = async () => {
  // No two alike, so that nobody answers from memory.
  await timed(lists, () => client.fetch(LIST, { n: String(n++) }))
  await timed(dereferences, () => client.fetch(DEREFERENCES, { n: String(n++) }))
}
const alone = async () => {
  // Page by page: a query that takes long starts a thread, which is not what is measured here.
  const dataset: { _id: string; _rev: string }[] = []
  for (let complete = false; !complete; ) {
    const after = dataset.at(-1)?._id ?? ''
    const page = await client.fetch('*[_id > $after] | order(_id asc) [0...500]', { after })
    dataset.push(...page)
    complete = page.length === 0
  }
  const [list, dereference]: [number[], number[]] = [[], []]
  for (const [query, times] of [
    [LIST, list],
    [DEREFERENCES, dereference],
  ] as const) {
    const params = { n: '' }
    await timed(times, async () => (await evaluate(parse(query, { params }), { dataset, params })).get())
  }
  return { dataset, documents: dataset.length, lists: list[0] ?? 0, dereferences: dereference[0] ?? 0 }
}

const figures: Figure[] = []
const tell = (when: string, typing: number[], naive: Awaited<ReturnType<typeof alone>> | null) => {
  const rows = [
    { name: 'keystroke → acknowledged', times: typing, bar: 150, yardstick: null },
    { name: 'list query', times: lists.splice(0), bar: 20, yardstick: naive?.lists },
    { name: '1,000 dereferences', times: dereferences.splice(0), bar: 20, yardstick: naive?.dereferences },
  ]
  for (const { name, times, bar, yardstick } of rows) {
    if (times.length === 0) continue
    for (const percent of [50, 95, 100]) {
      figures.push({
        name: `${when}: ${name}, ${percent === 100 ? 'longest' : `p${percent}`} of ${times.length}`,
        value: percentile(times, percent),
        unit: 'ms',
        bar: percent === 95 ? bar : null,
        yardstick: yardstick
          ? { name: `groq-js alone, ${naive?.documents} documents`, value: yardstick }
          : null,
      })
    }
  }
}
const tellLoop = async (when: string) => {
  const loop = await eventLoop(folder, pid)
  const add = (name: string, value: number, unit: Figure['unit']) =>
    figures.push({ name: `${when}: ${name}`, value, unit, bar: null, yardstick: null })
  add('one turn, p99', loop.held.p99, 'ms')
  add('one turn, longest', loop.held.max, 'ms')
  add('one turn, p99', loop.cpu.p99, 'CPU ms')
  add('one turn, longest', loop.cpu.max, 'CPU ms')
  add('main thread', loop.seconds, 'CPU s')
  add('memory', memory(pid).now, 'MB')
}

const before = await alone()
for (let round = 0; round < 20; round++) await askOnce()
lists.length = 0
dereferences.length = 0
await eventLoop(folder, pid)
for (let round = 0; round < 100; round++) await askOnce()
tell('nobody else', [], before)
await tellLoop('nobody else')

// Stops asking when it is called.
const keepAsking = () => {
  let stop = false
  const asking = (async () => {
    while (!stop) {
      await askOnce()
      await wait(100)
    }
  })()
  return async () => {
    stop = true
    await asking
  }
}

{
  const importing = await startPart('import', { url, documents: DOCUMENTS, folder, prefix: 'first' }, 5)
  await eventLoop(folder, pid)
  const stopAsking = keepAsking()
  const seconds = await ask<number>(importing, 'import')
  await stopAsking()
  importing.disconnect()
  tell(`an import alone (${seconds} s)`, [], before)
  await tellLoop(`an import alone (${seconds} s)`)
  // As many documents as before, so that what comes next can be compared.
  await client.delete({ query: '*[string::startsWith(_id, "first-")]' })
}

// What stands for other machines gets what the Content Lake and the clocks leave of this one.
const listeners = await startPart('listeners', { url, listeners: LISTENERS, ids })
const importing = await startPart('import', { url, documents: DOCUMENTS, folder, prefix: 'second' }, 5)
const editors = await startPart('editors', { url, ids, pause: PAUSE })
const stopAsking = keepAsking()
await wait(2_000)
await ask(editors, 'times')
lists.length = 0
dereferences.length = 0
await eventLoop(folder, pid)
await wait(SECONDS * 1000)
tell('20 editors, 100 listeners', await ask(editors, 'times'), before)
await tellLoop('20 editors, 100 listeners')

const seconds = await ask<number>(importing, 'import')
const meanwhile = await ask<number[]>(editors, 'times')
const importTimes = [lists.splice(0), dereferences.splice(0)] as const
await tellLoop(`and an import (${seconds} s)`)
await wait(SECONDS * 1000)
const later = await ask<number[]>(editors, 'stop')
await stopAsking()
const laterTimes = [lists.splice(0), dereferences.splice(0)] as const
await tellLoop('after it')
const after = await alone()
const revisions = after.dataset.map(({ _id, _rev }) => [_id, _rev])
// What stands for a hundred machines here has a part of one processor: it may need a while to read what it was sent.
let heard = await ask<Heard>(listeners, revisions)
const since = performance.now()
for (let before = -1; heard.events > before && heard.stale > 0; ) {
  before = heard.events
  await wait(3_000)
  heard = await ask<Heard>(listeners, revisions)
}
const behind = Math.round((performance.now() - since) / 1000)
const put = (times: readonly [number[], number[]]) => {
  lists.push(...times[0])
  dereferences.push(...times[1])
}
put(importTimes)
tell(`and an import (${seconds} s)`, meanwhile, after)
put(laterTimes)
tell('after it', later, after)
printFigures(
  `${DOCUMENTS} documents`,
  figures.toSorted((a, b) => a.name.localeCompare(b.name)),
)
console.log(`listeners (all read after ${behind} s more)`, heard)
if (values.json !== undefined) {
  const record = { machine: where, documents: DOCUMENTS, heard, figures: figures.map(recordOf) }
  await writeFile(values.json, `${JSON.stringify(record, null, 2)}\n`)
}
for (const part of [listeners, importing, editors]) part.disconnect()
await lake.end('SIGTERM')
await rm(folder, { recursive: true })
