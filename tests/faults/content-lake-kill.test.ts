import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killRounds } from './kill-rounds.ts'
import { spawnContentLake } from './spawn-content-lake.ts'

const ROUNDS = 5

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-lake-kill-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('whatever was acknowledged before a kill -9 is there after it, and no transaction by half', async () => {
  const report = await killRounds(folder, ROUNDS)
  expect(report).toMatchObject({ lost: [], halves: [], faults: [] })
  expect(report.acknowledged).toBeGreaterThanOrEqual(ROUNDS)
}, 60_000)

test('it ends within two seconds when asked to', async () => {
  const lake = await spawnContentLake(folder)
  const asked = performance.now()
  expect(await lake.end('SIGTERM')).toBe(0)
  expect(performance.now() - asked).toBeLessThan(2_000)
})
