import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RANDOM_REQUESTS } from './random-requests.ts'
import { sendRandomRequests } from './send-random-requests.ts'
import { type SpawnedContentLake, spawnContentLake } from './spawn-content-lake.ts'

const COUNT = 80

let folder: string
let lake: SpawnedContentLake
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'random-input-'))
  lake = await spawnContentLake(folder)
  await lake.client.create({ _id: 'a', _type: 'topic', tags: [{ _key: 'x', a: 1 }] })
})
afterAll(async () => {
  await lake.end('SIGTERM')
  await rm(folder, { recursive: true })
})

test.each(Object.keys(RANDOM_REQUESTS))(
  'random %s are answered, and none that is refused changes anything',
  async (kind) => {
    const statuses = await sendRandomRequests(lake.client, kind, COUNT)
    expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(COUNT)
  },
  // Uploads write to the disk one by one, which takes its time on a busy machine.
  120_000,
)
