/**
 * By hand: `node tests/faults/by-hand/soak.ts [MINUTES] [PAUSE]` (60 and 500). Twenty editors type, a keystroke every
 * PAUSE milliseconds each, and forty listeners follow them, for an hour; every ten minutes (every minute of a short run)
 * tells the times and the memory of the Content Lake: `rss` with what is waiting to be thrown away, `needed` without.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fillContentLake } from '../../bench/dataset/fill-content-lake.ts'
import { memory } from '../../bench/services/process-usage.ts'
import { followEvents } from '../follow-events.ts'
import { eventLoop, watched } from '../load/event-loop.ts'
import { spawnContentLake } from '../spawn-content-lake.ts'
import { summary } from '../summary.ts'
import { typeText } from '../type-text.ts'

const MINUTES = Number(process.argv[2] ?? 60)
const EDITORS = 20
const DOCUMENTS = 1_000
const KEYSTROKE = Number(process.argv[3] ?? 500)

const folder = await mkdtemp(join(tmpdir(), 'content-lake-soak-'))
const lake = await spawnContentLake(folder, ':', watched(folder, '--expose-gc'))
const { client } = lake
await fillContentLake(client, DOCUMENTS)
const ids = Array.from({ length: EDITORS }, (_, number) => `typed-${number}`)
for (const _id of ids) await client.create({ _id, _type: 'article', text: '' })
const listeners = await Promise.all(
  ids.flatMap((id) => [
    followEvents(client, `*[_id in ["${id}", "drafts.${id}"]]`),
    followEvents(client, '*[_type == "article"]'),
  ]),
)

const times: number[] = []
let stop = false
const tell = async (minute: number) => {
  const pid = lake.process.pid as number
  const { size } = await stat(join(folder, 'content-lake', 'content.sqlite'))
  const { needed, cpu } = await eventLoop(folder, pid)
  console.log(minute, 'min', {
    needed: `${needed} MB`,
    turn: `${cpu.p99} CPU ms p99`,
    rss: `${Math.round(memory(pid).now)} MB`,
    database: `${Math.round(size / 1_048_576)} MB`,
    typing: summary(times.splice(0)),
    broken: listeners.reduce((sum, { broken }) => sum + broken, 0),
  })
}
await tell(0)
const editors = ids.map((id) => typeText(client, id, { times, pause: KEYSTROKE, stopped: () => stop }))
for (let minute = 0; minute < MINUTES; ) {
  const step = Math.min(minute === 0 || MINUTES < 20 ? 1 : minute === 1 ? 9 : 10, MINUTES - minute)
  await wait(step * 60_000)
  minute += step
  await tell(minute)
}
stop = true
await Promise.all(editors)
await lake.end('SIGTERM')
await rm(folder, { recursive: true })
process.exit(0)
