/** By hand: `node tests/faults/by-hand/fuzz.ts 10000` sends so many random requests of each kind, and tells the answers. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RANDOM_REQUESTS } from '../random-requests.ts'
import { sendRandomRequests } from '../send-random-requests.ts'
import { spawnContentLake } from '../spawn-content-lake.ts'

const count = Number(process.argv[2] ?? 1_000)
const folder = await mkdtemp(join(tmpdir(), 'fuzz-'))
const lake = await spawnContentLake(folder)
const memory = async () => {
  const status = await readFile(`/proc/${lake.process.pid}/status`, 'utf8')
  return `${Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)} MB`
}
await lake.client.create({ _id: 'a', _type: 'topic', tags: [{ _key: 'x', a: 1 }] })
console.log(await memory())
for (const kind of process.argv[3]?.split(',') ?? Object.keys(RANDOM_REQUESTS)) {
  console.log(kind, await sendRandomRequests(lake.client, kind, count), await memory())
}
await new Promise((resolve) => setTimeout(resolve, 5_000))
console.log(await memory())
await lake.end('SIGTERM')
await rm(folder, { recursive: true })
