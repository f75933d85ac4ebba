import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rewind } from '../backup/rewind.ts'
import type { ContentLake } from '../content-lake.ts'
import type { Transaction } from '../mutate/transaction.ts'
import { WriteAheadLog } from '../store/write-ahead-log.ts'
import { smallStore } from '../testing/small-store.ts'
import { startWebhooks } from '../webhooks/start-webhooks.ts'
import type { Webhook } from '../webhooks/webhook.ts'
import { WebhookRegistry } from '../webhooks/webhook-registry.ts'
import { documentAt } from './document-at.ts'
import { keepDays, removeOldHistory } from './retention.ts'

const TODAY = new Date('2026-11-20T12:00:00Z')

const small = smallStore()
let lake: ContentLake
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: TODAY })
  const { database, store } = small
  const settings = { projectId: 'embedded', dataset: 'production' }
  const disk = new WriteAheadLog(database, { onFailure: () => undefined, onNotMoved: () => undefined })
  const webhooks = new WebhookRegistry(database, {})
  lake = { database, disk, store, settings, webhooks } as unknown as ContentLake
})
afterEach(() => {
  vi.useRealTimers()
  lake.disk.close()
})

/** Writes the title of a document so many days ago; oldest first, as time goes. */
function write(daysAgo: number, _id: string, title: string): void {
  commit(daysAgo, (transaction) => transaction.createOrReplace({ _id, _type: 'topic', title }))
}

function remove(daysAgo: number, id: string): void {
  commit(daysAgo, (transaction) => transaction.delete(id))
}

function commit(daysAgo: number, change: (transaction: Transaction) => void): void {
  vi.setSystemTime(TODAY.getTime() - daysAgo * 86_400_000)
  small.commit(change)
  vi.setSystemTime(TODAY)
}

function addWebhook(rule: Webhook['rule']): void {
  const url = 'http://127.0.0.1:1/'
  lake.webhooks.add({ name: 'x', url, rule, includeDrafts: false, isDisabledByUser: false }, 0)
}

/** The files of the database in which a text stands, in whatever page. */
function filesWith(text: string): string[] {
  return readdirSync(small.folder).filter((file) => readFileSync(join(small.folder, file)).includes(text))
}

const titleAt = (id: string, time: string) => documentAt(lake, id, { time })?.title

test('all history is kept until something else is asked for', async () => {
  write(4_000, 'a', 'Eins')
  expect(await removeOldHistory(lake)).toBe(0)
})

test('what is older than is kept is gone, also from the file; documents and younger history stay', async () => {
  write(90, 'a', 'Geheimnis von damals')
  write(40, 'a', 'Zwei')
  write(20, 'a', 'Drei')
  write(10, 'a', 'Vier')
  keepDays(lake, 30)
  expect(await removeOldHistory(lake)).toBe(2)
  expect(titleAt('a', '2026-11-05T00:00:00Z')).toBe('Drei')
  expect(titleAt('a', TODAY.toISOString())).toBe('Vier')
  expect(filesWith('Geheimnis')).toEqual([])
  expect(filesWith('Drei')).not.toEqual([])
  write(1, 'a', 'Fünf')
  expect(titleAt('a', TODAY.toISOString())).toBe('Fünf')
})

test('documents that were removed or replaced are gone from the file with their history, however long they were', async () => {
  write(90, 'removed', 'Geheimnis von damals '.repeat(1000))
  write(90, 'replaced', 'Geheimnis von damals '.repeat(1000))
  lake.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  write(80, 'replaced', 'Zwei')
  remove(80, 'removed')
  write(10, 'a', 'Drei')
  keepDays(lake, 30)
  await removeOldHistory(lake)
  expect(filesWith('Geheimnis')).toEqual([])
})

test('however large transactions are, they are removed a little at a time', async () => {
  commit(90, (transaction) => {
    for (let count = 0; count < 450; count++) transaction.create({ _id: `d${count}`, _type: 'topic' })
  })
  write(80, 'a', 'Eins')
  write(10, 'a', 'Zwei')
  keepDays(lake, 30)
  const left: unknown[] = []
  const look = () => left.push(lake.database.prepare('SELECT count(*) AS left FROM changes').get()?.left)
  look()
  const removing = removeOldHistory(lake)
  do look()
  while ((await Promise.race([removing, breathe()])) === undefined)
  expect([...new Set(left)]).toEqual([452, 252, 52, 1])
  expect(await removing).toBe(2)
  expect(await removeOldHistory(lake)).toBe(0)
})

test('going back to a time that is no longer known is refused and changes nothing', async () => {
  write(90, 'a', 'Eins')
  write(10, 'a', 'Zwei')
  keepDays(lake, 30)
  await removeOldHistory(lake)
  expect(() => rewind(lake.database, lake.store, '2026-09-01T00:00:00.000Z')).toThrow(
    'History is kept since 2026-10-21T12:00:00.000Z only',
  )
  expect(lake.store.raw.get('a')?.title).toBe('Zwei')
})

test('what a webhook need not be told of does not stay, however long it is not told of anything', async () => {
  addWebhook({ on: ['create'], filter: '_type == "funding"' })
  const running = startWebhooks(lake)
  write(90, 'a', 'Eins')
  write(10, 'a', 'Zwei')
  keepDays(lake, 30)
  await vi.waitFor(async () => expect(await removeOldHistory(lake)).toBe(1), { timeout: 10_000 })
  await running.stop()
})

test('what a webhook has still to be told of stays', async () => {
  addWebhook({ on: ['create'] })
  write(90, 'a', 'Eins')
  write(10, 'a', 'Zwei')
  keepDays(lake, 30)
  expect(await removeOldHistory(lake)).toBe(0)
})
