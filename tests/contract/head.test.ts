import { readdir, readlink } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openTarget, type Target } from './target.ts'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

/** The uploaded files that this process has open. */
async function openFiles(): Promise<string[]> {
  const descriptors = await readdir('/proc/self/fd')
  const paths = await Promise.all(
    descriptors.map((descriptor) => readlink(`/proc/self/fd/${descriptor}`).catch(() => '')),
  )
  return paths.filter((path) => path.startsWith(target.settings.folder) && path.includes('/assets/'))
}

test.runIf(process.platform === 'linux')('a file that is only asked after is not left open', async () => {
  // Too large to be read at one go: a small file is closed once it is.
  const { url } = await target.client.assets.upload('file', Buffer.alloc(1_000_000))
  for (let times = 0; times < 5; times++) {
    const answered = await fetch(url, { method: 'HEAD' })
    expect(answered.status).toBe(200)
    expect(answered.headers.get('content-length')).toBe('1000000')
  }
  await vi.waitFor(async () => expect(await openFiles()).toEqual([]), { timeout: 5_000 })
})
