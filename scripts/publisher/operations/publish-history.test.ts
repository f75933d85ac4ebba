import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PublishReport } from '../loop/publish-report.ts'
import { openPublishHistory } from './publish-history.ts'

const report = (release: string, fields: Partial<PublishReport> = {}): PublishReport => ({
  trigger: 'webhook',
  full: false,
  documents: { count: 1, ids: ['article-1'], outdated: [] },
  rendered: { count: 1, paths: ['/wissen/'] },
  changed: 1,
  removed: ['/alt/'],
  failures: [],
  release,
  ms: { fetch: 1, update: 1, render: 1, write: 1, switch: 1, total: 5 },
  ...fields,
})
const at = '2026-11-22T06:00:00Z'

let folder: string
let unreadable: unknown[]
const open = () => openPublishHistory(path.join(folder, 'history.json'), (error) => unreadable.push(error))

beforeEach(async () => {
  unreadable = []
  folder = await mkdtemp(path.join(tmpdir(), 'history-'))
})

afterEach(() => rm(folder, { recursive: true }))

it('remembers the last publishes over a restart, the newest first', async () => {
  const history = await open()
  for (let number = 1; number <= 25; number += 1) await history.add(report(String(number)), at)
  const found = (await open()).newestFirst()
  expect(found).toEqual(history.newestFirst())
  expect(found.map(({ release }) => release)).toEqual(
    Array.from({ length: 20 }, (_, index) => `${25 - index}`),
  )
  expect(found[0]).toMatchObject({ at, removed: 1, failures: 0, rendered: { paths: ['/wissen/'] } })
  expect(unreadable).toEqual([])
})

it('does not remember that a page was tried again and failed as before', async () => {
  const history = await open()
  const failing = (message: string) => ({ failures: [{ path: '/wissen/', message }] })
  const retry = { trigger: 'retry', release: null } as const
  await history.add(report('1', failing('answered 404')), at)
  for (let time = 1; time <= 25; time += 1)
    await history.add(report('', { ...failing('answered 404'), ...retry }), at)
  await history.add(report('', { ...failing('answered 500'), ...retry }), at)
  await history.add(report('', { ...failing('answered 500'), ...retry }), at)
  await history.add(report('2', { trigger: 'retry' }), at)
  expect(history.newestFirst().map(({ release }) => release)).toEqual(['2', null, '1'])
})

it('begins anew with a file that cannot be read, and says so', async () => {
  await writeFile(path.join(folder, 'history.json'), '{"half":')
  const history = await open()
  expect(history.newestFirst()).toEqual([])
  expect(unreadable).toHaveLength(1)
  await history.add(report('1'), at)
  expect((await open()).newestFirst()).toHaveLength(1)
})
