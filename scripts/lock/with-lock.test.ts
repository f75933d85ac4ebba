import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { withLock } from './with-lock.ts'

let folder: string
let file: string
let holder: ChildProcess | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
  file = join(folder, 'dist.lock')
})
afterEach(async () => {
  holder?.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

/** Another process that holds the lock until it is killed. */
async function hold(): Promise<ChildProcess> {
  const module = new URL('./with-lock.ts', import.meta.url).href
  const program = `const { withLock } = await import('${module}')
    await withLock(process.argv[1], async () => { console.log('held'); await new Promise((end) => setTimeout(end, 60_000)) })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, file])
  await once(child.stdout, 'data')
  return child
}

it('lets one work after the other', async () => {
  const order: string[] = []
  const work = (name: string) =>
    withLock(file, async () => {
      order.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push(`${name} ends`)
    })
  await Promise.all([work('one'), work('other')])
  expect(order).toEqual(['one begins', 'one ends', 'other begins', 'other ends'])
})

it('waits for another process, and no longer than it lives', async () => {
  holder = await hold()
  let isDone = false
  const working = withLock(file, async () => {
    isDone = true
  })
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(isDone).toBe(false)
  holder.kill('SIGKILL')
  await working
  expect(isDone).toBe(true)
})

it('takes the empty file that was left behind', async () => {
  await writeFile(file, '')
  expect(await withLock(file, async () => 'done')).toBe('done')
})

it('lets go when the work fails', async () => {
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withLock(file, async () => 'done')).toBe('done')
})
