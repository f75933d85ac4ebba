import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyContent } from '../../scripts/content-lake/backup/verify-content.ts'
import { openDatabase } from '../../scripts/content-lake/store/open-database.ts'
import { followEvents } from './follow-events.ts'
import { type SpawnedContentLake, spawnContentLake } from './spawn-content-lake.ts'

const SERVE = fileURLToPath(new URL('../../scripts/content-lake/serve.ts', import.meta.url))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-lake-read-only-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** From now on the system refuses whatever a process writes to any file, as on a disk that turned read-only; or no more. */
function refuseWrites({ process: { pid } }: SpawnedContentLake, refused: boolean): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${refused ? '0' : 'unlimited'}:`])
}

test('while the disk is read-only nothing is changed, reading and listening go on, and later writing does', async () => {
  const lake = await spawnContentLake(folder)
  const { client } = lake
  await client.create({ _id: 'before', _type: 'topic', title: 'Vorher' })
  const seen = await followEvents(client, '*')
  refuseWrites(lake, true)
  const writes = [
    () => client.create({ _id: 'lost', _type: 'topic' }),
    () => client.patch('before').set({ title: 'Verloren' }).commit(),
    () => client.delete('before'),
    () => client.assets.upload('file', Buffer.from('verloren')),
  ]
  for (const write of writes) {
    await expect(write()).rejects.toMatchObject({
      statusCode: 507,
      message: expect.stringMatching(/Nothing was changed: .*Reading still works/),
    })
  }
  expect(await client.fetch('*{_id, title}')).toEqual([{ _id: 'before', title: 'Vorher' }])
  expect(await client.getDocument('before')).toMatchObject({ title: 'Vorher' })
  expect(seen).toMatchObject({ events: 0, broken: 0 })
  refuseWrites(lake, false)
  await client.create({ _id: 'after', _type: 'topic' })
  await expect.poll(() => seen.revisions.has('after')).toBe(true)
  await lake.end('SIGTERM')

  const again = await spawnContentLake(folder)
  expect(await again.client.fetch('*._id')).toEqual(['after', 'before'])
  await again.end('SIGTERM')
  expect(await verifyContent(join(folder, 'content-lake'))).toMatchObject({ faults: [], documents: 2 })
})

/** Root may write what nobody may, unless it gives that up. */
const LIKE_EVERYBODY =
  process.getuid?.() === 0
    ? [
        'setpriv',
        '--bounding-set=-dac_override,-dac_read_search',
        '--inh-caps=-dac_override,-dac_read_search',
      ]
    : ['env']

/** Starts a Content Lake that cannot; gives what it says. */
function start(limit: string): { status: number | null; said: string } {
  const words = [...LIKE_EVERYBODY, process.execPath, SERVE].map((word) => `'${word}'`).join(' ')
  const { status, stderr } = spawnSync('bash', ['-c', `${limit}; exec ${words}`], {
    env: { ...process.env, DATA_DIR: folder, STUDIO_PORT: '0', LOG_LEVEL: 'silent' },
    encoding: 'utf8',
  })
  return { status, said: stderr }
}

test('a start on a disk that takes nothing ends with a sentence, and leaves the content as it is', async () => {
  const content = join(folder, 'content-lake')
  openDatabase(content).close()
  const digest = async () =>
    createHash('sha256')
      .update(await readFile(join(content, 'content.sqlite')))
      .digest('hex')
  const before = await digest()
  const refusal = /^The (disk takes nothing that is written to|data folder) .*content-lake.* DATA_DIR/

  expect(start('ulimit -f 0')).toMatchObject({ status: 1, said: expect.stringMatching(refusal) })
  const names = [content, ...(await readdir(content)).map((name) => join(content, name))]
  for (const name of names.toReversed()) await chmod(name, 0o500)
  expect(start(':')).toMatchObject({ status: 1, said: expect.stringMatching(refusal) })
  expect(await digest()).toBe(before)
  for (const name of names) await chmod(name, 0o700)
  expect(await verifyContent(content)).toMatchObject({ faults: [] })
})
