import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Transaction } from '../mutate/transaction.ts'
import { DocumentStore } from '../store/document-store.ts'
import { openDatabase } from '../store/open-database.ts'
import { backUp } from './back-up.ts'
import { listBackups } from './list-backups.ts'
import { restoreBackup } from './restore-backup.ts'
import { rewind } from './rewind.ts'
import { verifyContent } from './verify-content.ts'

let folder: string
let database: DatabaseSync
let store: DocumentStore
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'backup-')), 'content-lake')
  open()
})
afterEach(() => {
  close()
  rmSync(join(folder, '..'), { recursive: true })
})

function open(): void {
  database = openDatabase(folder)
  store = new DocumentStore(database)
}

function close(): void {
  if (database.isOpen) database.close()
}

function commit(change: (transaction: Transaction) => void): void {
  const transaction = new Transaction(store, 'tester')
  change(transaction)
  store.commit(transaction.prepare())
}

const create = (id: string, more: object = {}) =>
  commit((transaction) => transaction.create({ _id: id, _type: 'topic', title: id, ...more }))

/** An asset document and its file, with the hash of other bytes if `bytes` are. */
function createFile(bytes: string): void {
  const hash = '0beec7b5ea3f0fdbc95d0dd47f3c5bc275da8a33'
  mkdirSync(join(folder, 'assets', 'files'), { recursive: true })
  writeFileSync(join(folder, 'assets', 'files', `${hash}.txt`), bytes)
  const path = `files/embedded/production/${hash}.txt`
  commit((transaction) =>
    transaction.createOrReplace({ _id: `file-${hash}-txt`, _type: 'sanity.fileAsset', path, sha1hash: hash }),
  )
}

test('a backup made during writes is one moment of the content, with its files', async () => {
  createFile('foo')
  for (let count = 0; count < 200; count++) create(`a-${count}`, { text: 'x'.repeat(5_000) })
  let written = 0
  const writing = setInterval(() => {
    commit((transaction) => {
      transaction.create({ _id: `pair-${written}.left`, _type: 'half' })
      transaction.create({
        _id: `pair-${written}.right`,
        _type: 'half',
        other: { _ref: `pair-${written}.left` },
      })
    })
    written++
  })
  const name = await backUp(database, folder)
  clearInterval(writing)
  const verified = await verifyContent(join(folder, 'backups', name))
  expect(verified).toMatchObject({ assets: 1, faults: [] })
  expect(written).toBeGreaterThan(0)
  expect((verified.documents - 201) % 2).toBe(0)
  expect(readdirSync(join(folder, 'backups'))).toEqual([name])
  expect(readdirSync(join(folder, 'backups', name)).sort()).toEqual(['assets', 'content.sqlite'])
})

test('backups made at the same time are all whole', async () => {
  create('a')
  const names = await Promise.all([1, 2, 3].map(() => backUp(database, folder)))
  expect(listBackups(folder)).toEqual(names.toSorted())
  for (const name of names) expect((await verifyContent(join(folder, 'backups', name))).faults).toEqual([])
})

test('what was there at the backup is there after a restore, and what replaced it is put aside', async () => {
  createFile('foo')
  create('kept')
  const name = await backUp(database, folder)
  const before = store.raw.all.slice()
  create('later')
  await expect(restoreBackup(folder, name)).rejects.toThrow(
    /is in use by another Content Lake: stop that one/,
  )
  close()
  rmSync(join(folder, 'assets', 'files'), { recursive: true })
  const { aside } = await restoreBackup(folder, 'latest')
  open()
  expect(store.raw.all).toEqual(before)
  expect(await verifyContent(join(folder, 'backups', name))).toMatchObject({ faults: [] })
  expect(readdirSync(join(folder, 'assets', 'files'))).toHaveLength(1)
  expect(readdirSync(aside ?? '')).toContain('content.sqlite')
})

test('a damaged database is left byte for byte as it is, and the last backup is offered and restored', async () => {
  for (let count = 0; count < 300; count++) create(`a-${count}`, { text: 'x'.repeat(500) })
  const name = await backUp(database, folder)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  // What is written now waits in the log beside the database.
  create('in-the-log')
  const files = ['content.sqlite', 'content.sqlite-wal']
  const [bytes, log] = files.map((file) => readFileSync(join(folder, file))) as [Buffer, Buffer]
  close()
  bytes.fill(0xff, 40_000, 60_000)
  writeFileSync(join(folder, 'content.sqlite'), bytes)
  writeFileSync(join(folder, 'content.sqlite-wal'), log)
  expect(() => openDatabase(folder)).toThrow(
    new RegExp(`is damaged .*nothing was changed; .*restore latest. puts the backup of ${name}`),
  )
  expect(readFileSync(join(folder, 'content.sqlite')).equals(bytes)).toBe(true)
  expect(readFileSync(join(folder, 'content.sqlite-wal')).equals(log)).toBe(true)
  await restoreBackup(folder, 'latest')
  open()
  expect(store.raw.all).toHaveLength(300)
})

test('a document that cannot be read stops the start, by its name', () => {
  create('a')
  database.exec(`UPDATE documents SET body = '{"_id":"a"' WHERE id = 'a'`)
  expect(() => new DocumentStore(database)).toThrow(/is damaged \(document a cannot be read\)/)
})

test('verifying names what is missing or wrong', async () => {
  createFile('bar')
  create('a')
  create('b', { topic: { _ref: 'a' } })
  database.exec(`DELETE FROM documents WHERE id = 'a'`)
  const { faults } = await verifyContent(join(folder, 'backups', await backUp(database, folder)))
  expect(faults).toEqual([
    expect.stringContaining('Document a is at revision null, but its last change led to'),
    'Document b refers to a, which is missing.',
    expect.stringMatching(/^The file of file-0beec7.*-txt is damaged\.$/),
  ])
})

test('a damaged backup is refused and nothing is changed', async () => {
  create('a')
  const name = await backUp(database, folder)
  close()
  writeFileSync(join(folder, 'backups', name, 'content.sqlite'), 'kaputt')
  await expect(restoreBackup(folder, name)).rejects.toThrow(/The backup .* is damaged, nothing was changed/)
  await expect(restoreBackup(folder, 'gestern')).rejects.toThrow(`There is no backup "gestern"`)
  open()
  expect(store.raw.get('a')).not.toBeNull()
  expect(listBackups(folder)).toEqual([name])
})

test('all documents can be brought back to a time, and the way back stays open', async () => {
  create('changed', { text: 'alt' })
  create('deleted')
  const time = store.now()
  await new Promise((resolve) => setTimeout(resolve, 5))
  commit((transaction) => transaction.patch('changed', { set: { text: 'neu' } }))
  commit((transaction) => transaction.delete('deleted'))
  create('added')
  const later = store.now()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(rewind(database, store, time)).toEqual({ restored: 2, removed: 1 })
  expect(store.raw.all).toMatchObject([{ _id: 'changed', text: 'alt' }, { _id: 'deleted' }])
  rewind(database, store, later)
  expect(store.raw.all).toMatchObject([{ _id: 'added' }, { _id: 'changed', text: 'neu' }])
})

test('when the disk is full nothing is changed, reading works, and writing does once there is room', () => {
  create('a')
  const { page_count: pages } = database.prepare('PRAGMA page_count').get() as { page_count: number }
  database.exec(`PRAGMA max_page_count = ${pages}`)
  expect(() => create('b', { text: 'x'.repeat(100_000) })).toThrow(/full/)
  expect(store.raw.all).toMatchObject([{ _id: 'a' }])
  expect(database.prepare('SELECT id FROM documents').all()).toEqual([{ id: 'a' }])
  database.exec('PRAGMA max_page_count = 1000000')
  create('b')
  expect(new DocumentStore(database).raw.all).toHaveLength(2)
})
