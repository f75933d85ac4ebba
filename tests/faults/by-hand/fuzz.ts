/**
 * By hand: `node tests/faults/by-hand/fuzz.ts 10000` sends so many random requests of each kind, and tells the answers and
 * the memory of the Content Lake: `rss` with what is waiting to be thrown away, `needed` without.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memory } from '../../bench/services/process-usage.ts'
import { eventLoop, watched } from '../load/event-loop.ts'
import { RANDOM_REQUESTS } from '../random-requests.ts'
import { sendRandomRequests } from '../send-random-requests.ts'
import { spawnContentLake } from '../spawn-content-lake.ts'

const count = Number(process.argv[2] ?? 1_000)
const folder = await mkdtemp(join(tmpdir(), 'fuzz-'))
const lake = await spawnContentLake(folder, ':', watched(folder, '--expose-gc'))
const told = async () => {
  const pid = lake.process.pid as number
  const { needed } = await eventLoop(folder, pid)
  return { needed: `${needed} MB`, rss: `${Math.round(memory(pid).now)} MB` }
}
await lake.client.create({ _id: 'a', _type: 'topic', tags: [{ _key: 'x', a: 1 }] })
console.log(await told())
for (const kind of process.argv[3]?.split(',') ?? Object.keys(RANDOM_REQUESTS)) {
  console.log(kind, await sendRandomRequests(lake.client, kind, count), await told())
}
await lake.end('SIGTERM')
await rm(folder, { recursive: true })
