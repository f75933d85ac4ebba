import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openFollowingFolder } from './following-folder.ts'
import { hashOf } from './object-store.ts'
import { openReleases, type Releases } from './open-releases.ts'
import { storeObjects } from './store-objects.ts'

const NEVER = 3_600_000

let folder: string
let releases: Releases
let out: Awaited<ReturnType<typeof openFollowingFolder>>
let reported: string[]
const outDir = () => path.join(folder, 'out')
const trees = () => `${outDir()}.trees`
const shown = () => readFile(path.join(outDir(), 'index.html'), 'utf8')

async function open(againMs: number): Promise<void> {
  const report = (_: unknown, message: string) => reported.push(message)
  out = await openFollowingFolder(outDir(), { ...releases, report, againMs })
}

async function release(text: string): Promise<void> {
  const bytes = Buffer.from(text)
  const entry = { hash: hashOf(bytes), type: 'text/html', size: bytes.length }
  await storeObjects(releases.objects, [{ bytes, entry }])
  await releases.commit({ entries: new Map([['/', entry]]), removed: [], trigger: 'webhook' })
  await out.follow(['/'])
}

/** Puts a file in the way of all that is to be written. */
async function spoil(): Promise<void> {
  await rename(trees(), path.join(folder, 'aside'))
  await writeFile(trees(), '')
}

async function mend(): Promise<void> {
  await rm(trees())
  await rename(path.join(folder, 'aside'), trees())
}

beforeEach(async () => {
  reported = []
  folder = await mkdtemp(path.join(tmpdir(), 'following-'))
  releases = await openReleases(path.join(folder, 'releases'))
})
afterEach(async () => {
  await out.close()
  await rm(folder, { recursive: true })
})

it('says once which folder does not follow, and catches up with the next release', async () => {
  await open(NEVER)
  await release('one')
  await spoil()
  await release('two')
  await release('three')
  await release('four')
  expect(out.trouble()?.message).toContain(`The folder ${outDir()} for --out does not show what is live`)
  // The second time it is already opening the folder that fails.
  expect(reported).toHaveLength(2)
  await mend()
  expect(await shown()).toBe('one')
  await release('five')
  expect([await shown(), out.trouble()]).toEqual(['five', null])
})

it('catches up by itself when nothing is released', async () => {
  await open(10)
  await release('one')
  await spoil()
  await release('two')
  await mend()
  await expect.poll(() => out.trouble()).toBeNull()
  expect(await shown()).toBe('two')
})
