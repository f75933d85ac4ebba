import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writePointer } from './pointer.ts'
import { watchPointer } from './watch-pointer.ts'

const NEVER = 3_600_000

let folder: string
let close: (() => void) | null
const onUnwatched = (error: unknown) => {
  throw error
}

/** Resolves when the watch tells of something. */
function told(lookMs: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  close = watchPointer(folder, resolve, onUnwatched, lookMs)
  return promise
}

beforeEach(async () => {
  close = null
  folder = await mkdtemp(path.join(tmpdir(), 'pointer-'))
})

afterEach(async () => {
  close?.()
  await rm(folder, { recursive: true })
})

it('tells of a pointer that was moved, without waiting for the next look', async () => {
  const moved = told(NEVER)
  await writePointer(folder, { release: '00000001' })
  await moved
})

it('looks by itself where nothing is told', async () => {
  await told(10)
})

it('looks by itself where nothing can be watched, and says why', async () => {
  const reasons: unknown[] = []
  await new Promise<void>((resolve) => {
    const missing = path.join(folder, 'missing')
    close = watchPointer(missing, resolve, (error) => reasons.push(error), 10)
  })
  expect(reasons).toEqual([expect.objectContaining({ code: 'ENOENT', syscall: 'watch' })])
})

it('is not concerned with other files', async () => {
  let count = 0
  close = watchPointer(folder, () => count++, onUnwatched, NEVER)
  await writeFile(path.join(folder, 'other'), '')
  await writePointer(folder, { release: '00000001' })
  await expect.poll(() => count).toBeGreaterThan(0)
  const seen = count
  await writeFile(path.join(folder, 'another'), '')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(count).toBe(seen)
})
