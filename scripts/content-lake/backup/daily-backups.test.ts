import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AssetFiles } from '../assets/asset-files.ts'
import { Transaction } from '../mutate/transaction.ts'
import { DocumentStore } from '../store/document-store.ts'
import { openDatabase } from '../store/open-database.ts'
import { dailyBackups } from './daily-backups.ts'
import { listBackups } from './list-backups.ts'

const NOW = new Date('2026-11-20T12:00:00Z')
const WEEK = [14, 15, 16, 17, 18, 19].map((day) => `2026-11-${day}T12-00-00Z`)

let folder: string
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOW })
  folder = mkdtempSync(join(tmpdir(), 'daily-backups-'))
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

/** Starts daily backups of a store in which something was changed. */
function start(): { assets: AssetFiles; end: () => Promise<void> } {
  const database = openDatabase(folder)
  const store = new DocumentStore(database)
  const transaction = new Transaction(store, 'anna')
  transaction.create({ _id: 'a', _type: 'topic' })
  store.commit(transaction.prepare())
  const assets = new AssetFiles(join(folder, 'assets'))
  const endBackups = dailyBackups(store, database, folder, { assets, log: pino({ level: 'silent' }) })
  const end = () => endBackups().then(() => database.close())
  return { assets, end }
}

/** What becomes of the backups when the first minute with a change has passed. */
async function expectAfterAMinute(before: string[], after: unknown): Promise<void> {
  for (const name of before) mkdirSync(join(folder, 'backups', name), { recursive: true })
  const { end } = start()
  vi.advanceTimersByTime(60_000)
  await vi.waitFor(() => expect(listBackups(folder)).toEqual(after), { timeout: 5_000 })
  await end()
}

test('a backup is made a day after the last one, and that of the oldest day goes', async () => {
  await expectAfterAMinute(['2026-11-13T12-00-00Z', ...WEEK], [...WEEK, '2026-11-20T12-01-00Z'])
})

test('backups made by hand push out none of another day, and do not keep old ones', async () => {
  const byHand = Array.from({ length: 9 }, (_, minute) => `2026-11-20T11-0${minute}-00Z`)
  await expectAfterAMinute(['2026-11-13T12-00-00Z', ...WEEK, ...byHand], [...WEEK, ...byHand])
})

test('a backup that was made while the clock was ahead keeps none from being made', async () => {
  await expectAfterAMinute(
    [...WEEK, '2027-11-20T12-00-00Z'],
    expect.arrayContaining(['2026-11-20T12-01-00Z']),
  )
})

test('a backup that failed is tried again after an hour, also when nothing was changed since', async () => {
  const { assets, end } = start()
  const tries = vi.spyOn(assets, 'keepAll').mockRejectedValueOnce(new Error('the disk is full'))
  const after = async (minutes: number) => {
    vi.advanceTimersByTime(minutes * 60_000)
    await breathe()
  }
  await after(1)
  await after(59)
  expect(tries).toHaveBeenCalledTimes(1)
  await after(1)
  await vi.waitFor(() => expect(listBackups(folder)).toHaveLength(1), { timeout: 5_000 })
  expect(tries).toHaveBeenCalledTimes(2)
  await end()
})
