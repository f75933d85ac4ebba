import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeLock } from '../lock/take-lock.ts'
import { seedIfNew } from './seed.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('waits for another process that is filling the Content Lake, and leaves what that has made', async () => {
  const other = takeLock(join(folder, 'content-lake.lock'))
  mkdirSync(join(folder, 'content-lake.part'))
  let isOver = false
  const waiting = seedIfNew(folder, 'x'.repeat(40)).then(() => {
    isOver = true
  })
  await pause(300)
  expect([isOver, readdirSync(join(folder, 'content-lake.part'))]).toEqual([false, []])
  rmSync(join(folder, 'content-lake.part'), { recursive: true })
  mkdirSync(join(folder, 'content-lake'))
  writeFileSync(join(folder, 'content-lake/documents.sqlite'), '')
  other?.release()
  await waiting
  expect(readdirSync(folder).sort()).toEqual(['content-lake', 'content-lake.lock'])
  expect(readdirSync(join(folder, 'content-lake'))).toEqual(['documents.sqlite'])
})
