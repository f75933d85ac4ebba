import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeLock } from './take-lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'take-lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('gives a lock to one at a time, and puts nothing into the folder but an empty file', async () => {
  const file = join(folder, 'lock')
  const first = takeLock(file)
  expect(takeLock(file)).toBeNull()
  expect([await readdir(folder), (await stat(file)).size]).toEqual([['lock'], 0])
  first?.release()
  const second = takeLock(file)
  expect(second).not.toBeNull()
  second?.release()
})

it('throws when the file cannot be made', () => {
  expect(() => takeLock(join(folder, 'missing/lock'))).toThrow('unable to open database file')
})
