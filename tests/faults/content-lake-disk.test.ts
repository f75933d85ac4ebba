import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyContent } from '../../scripts/content-lake/backup/verify-content.ts'
import { spawnContentLake } from './spawn-content-lake.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-lake-disk-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a disk that takes no more is said so, nothing is lost, reading works and writing does later', async () => {
  // No file may grow beyond two megabytes: the same to SQLite as a disk that is full.
  const cramped = await spawnContentLake(folder, 'ulimit -f 2000')
  const acknowledged: string[] = []
  const create = (client = cramped.client) =>
    client.create({ _id: `d${acknowledged.length}`, _type: 'topic', text: 'x'.repeat(50_000) })
  let refusal: { statusCode?: number; message?: string } | undefined
  while (!refusal && acknowledged.length < 500) {
    await create().then(
      ({ _id }) => acknowledged.push(_id),
      (error) => {
        refusal = error
      },
    )
  }
  expect(refusal?.statusCode).toBe(507)
  expect(refusal?.message).toMatch(/Nothing was changed: .*Reading still works/)
  expect(await cramped.client.fetch('*._id')).toHaveLength(acknowledged.length)
  const upload = cramped.client.assets.upload('file', Buffer.alloc(3_000_000))
  await expect(upload).rejects.toThrow(/Nothing was changed/)
  expect(await cramped.client.fetch('*._id')).toHaveLength(acknowledged.length)
  await cramped.end('SIGTERM')

  const roomy = await spawnContentLake(folder)
  await create(roomy.client)
  const present = new Set(await roomy.client.fetch<string[]>('*._id'))
  expect(acknowledged.filter((id) => !present.has(id))).toEqual([])
  await roomy.end('SIGTERM')
  expect(await verifyContent(join(folder, 'content-lake'))).toMatchObject({ faults: [] })
})
