import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { contentEnvironment } from '../../portal/content-environment.ts'
import { expect, test } from '../browser-test.ts'
import { firstDifference } from '../first-difference.ts'
import { liveRelease } from '../release.ts'
import { staticTree } from '../static-tree.ts'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

let folder: string
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iqz-tree-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

test('after all edits the release equals a fresh full publish, byte for byte', async ({ portal }) => {
  const out = join(folder, 'full')
  await run(process.execPath, ['scripts/publisher/publish-once.ts', '--out', out], {
    cwd: ROOT,
    env: { ...process.env, ...contentEnvironment(portal), DATA_DIR: join(folder, 'data') },
  })
  expect(firstDifference(await liveRelease(portal), await staticTree(out))).toBeNull()
})

test('after all edits the release equals plain `astro build`, byte for byte', async ({ portal }) => {
  await run(process.execPath, ['scripts/build/build-site.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...contentEnvironment(portal) },
  })
  const built = await staticTree(join(ROOT, 'site/dist'))
  expect(firstDifference(await liveRelease(portal), built)).toBeNull()
})
