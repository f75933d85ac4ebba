import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from './open-database.ts'
import { WriteAheadLog } from './write-ahead-log.ts'

let folder: string
let database: DatabaseSync
let log: WriteAheadLog
let failures: Error[]
let notMoved: Error[]
const trouble = {
  onFailure: (error: Error) => failures.push(error),
  onNotMoved: (error: Error) => notMoved.push(error),
}
/** Syncs that the disk is busy with, oldest first. */
let busy: { succeed: () => void; fail: (error: Error) => void }[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-ahead-log-'))
  database = openDatabase(folder)
  failures = []
  notMoved = []
  busy = []
  const slowDisk = () => new Promise<void>((succeed, fail) => busy.push({ succeed, fail }))
  log = new WriteAheadLog(database, trouble, slowDisk)
})
afterEach(() => {
  database.close()
  log.close()
  rmSync(folder, { recursive: true })
})

const write = (key: string) => database.prepare("INSERT INTO settings VALUES (?, '')").run(key)

/** Lets everything happen that waits for nothing but a promise. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

test('who waits is told after a sync that began after the write, one for all who wait', async () => {
  const told: string[] = []
  const writeAndWait = (key: string) => {
    write(key)
    void log.onDisk().then(() => told.push(key))
  }
  writeAndWait('a')
  writeAndWait('b')
  writeAndWait('c')
  expect(busy).toHaveLength(1)
  busy[0]?.succeed()
  await settle()
  expect(told).toEqual(['a'])
  expect(busy).toHaveLength(2)
  busy[1]?.succeed()
  await settle()
  expect(told).toEqual(['a', 'b', 'c'])
  expect(busy).toHaveLength(2)
})

test('who has nothing to wait for does not wait', async () => {
  await log.onDisk()
  expect(busy).toHaveLength(0)
})

test('when the disk does not take it, nobody is told anything any more, and nothing more is written', async () => {
  write('a')
  const said = (waiting: Promise<void>) => waiting.catch((error) => [error.name, error.message])
  const refusal = ['NotOnDisk', 'What was written is not on disk (EIO: i/o error, fdatasync)']
  const refused = [log.onDisk(), log.onDisk()].map(said)
  busy[0]?.fail(new Error('EIO: i/o error, fdatasync'))
  expect(await Promise.all(refused)).toEqual([refusal, refusal])
  expect(failures).toHaveLength(1)
  expect(() => write('b')).toThrow('attempt to write a readonly database')
  expect(await said(log.onDisk())).toEqual(refusal)
  expect(busy).toHaveLength(1)
})

/** How many pages wait in the log, and how many of them the database has as well. */
const look = () => database.prepare('PRAGMA wal_checkpoint(NOOP)').get()

/** Fills more pages of the log than may wait in it. */
const LONG = 'x'.repeat(5_000_000)

test('the log is moved into the database in a turn of its own, once it is on disk', async () => {
  database.prepare('INSERT INTO settings VALUES (?, ?)').run('long', LONG)
  const told = log.onDisk()
  await settle()
  expect(look()).toMatchObject({ log: expect.any(Number), checkpointed: 0 })
  busy[0]?.succeed()
  await told
  expect(look()).toMatchObject({ checkpointed: 0 })
  await settle()
  const { log: pages, checkpointed } = look() as { log: number; checkpointed: number }
  expect(checkpointed).toBe(pages)
  expect(pages).toBeGreaterThan(1_000)
})

test('a log that cannot be moved is told of once, and is moved as soon as it can be', async () => {
  write('a')
  const reading = database.prepare('SELECT key FROM settings').iterate()
  reading.next()
  for (const key of ['b', 'c']) {
    database.prepare('INSERT INTO settings VALUES (?, ?)').run(key, LONG)
    const told = log.onDisk()
    busy.at(-1)?.succeed()
    await told
    await settle()
  }
  expect(notMoved).toMatchObject([{ message: 'database table is locked' }])
  reading.return?.()
  write('d')
  const told = log.onDisk()
  busy.at(-1)?.succeed()
  await told
  await settle()
  expect(notMoved).toHaveLength(1)
  const { log: pages, checkpointed } = look() as { log: number; checkpointed: number }
  expect(checkpointed).toBe(pages)
})

test('the real disk takes it', async () => {
  const real = new WriteAheadLog(database, trouble)
  write('a')
  await real.onDisk()
  real.close()
  expect(failures).toEqual([])
})
