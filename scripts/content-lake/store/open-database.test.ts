import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from './open-database.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-database-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a new folder gets a database that writes through to the disk', () => {
  const database = openDatabase(join(folder, 'new', 'content-lake'))
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
  // 2 is FULL (https://sqlite.org/pragma.html#pragma_synchronous)
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
  database.close()
})

test('a new folder is open to no other account', () => {
  openDatabase(join(folder, 'content-lake')).close()
  expect(statSync(join(folder, 'content-lake')).mode & 0o777).toBe(0o700)
})

test('a file that is no database is refused and left as it is', () => {
  const text = 'no database at all, but long enough to be looked at'
  writeFileSync(join(folder, 'content.sqlite'), text)
  expect(() => openDatabase(folder)).toThrow(/content\.sqlite is damaged .*nothing was changed/)
  expect(readFileSync(join(folder, 'content.sqlite'), 'utf8')).toBe(text)
})

test('a database that was cut off is refused', () => {
  const database = openDatabase(folder)
  const insert = database.prepare('INSERT INTO documents (id, body) VALUES (?, ?)')
  for (let count = 0; count < 500; count++) insert.run(`d${count}`, 'x'.repeat(500))
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  truncateSync(join(folder, 'content.sqlite'), 100_000)
  expect(() => openDatabase(folder)).toThrow(/is damaged/)
})

test('a database of a newer version is refused', () => {
  const database = new DatabaseSync(join(folder, 'content.sqlite'))
  database.exec('PRAGMA user_version = 999')
  database.close()
  expect(() => openDatabase(folder)).toThrow(/written by a newer version \(schema 999/)
})

test('a folder that cannot be made is named with the remedy', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => openDatabase(join(file, 'content-lake'))).toThrow(
    /The data folder .* cannot be written .*set DATA_DIR to another folder/,
  )
})

test('a database that another Content Lake has open is refused until that one ends', () => {
  const database = openDatabase(folder)
  expect(() => openDatabase(folder)).toThrow(/is in use by another Content Lake: stop that one/)
  database.close()
  openDatabase(folder).close()
})

test('what a killed process left in the log is in the database and on disk before anybody reads it', () => {
  const database = openDatabase(folder)
  database.exec("PRAGMA synchronous = NORMAL; INSERT INTO settings VALUES ('left', '')")
  const killed = join(folder, 'killed')
  for (const name of ['content.sqlite', 'content.sqlite-wal']) cpSync(join(folder, name), join(killed, name))
  database.close()
  expect(statSync(join(killed, 'content.sqlite-wal')).size).toBeGreaterThan(0)
  const again = openDatabase(killed)
  expect(statSync(join(killed, 'content.sqlite-wal')).size).toBe(0)
  expect(again.prepare('SELECT key FROM settings').all()).toEqual([{ key: 'left' }])
  again.close()
})

test('what an older version has removed is no longer in the file, what it has kept is', () => {
  const database = openDatabase(folder)
  database.exec('PRAGMA secure_delete = OFF; PRAGMA user_version = 4')
  const insert = database.prepare('INSERT INTO documents (id, body) VALUES (?, ?)')
  insert.run('removed', 'Geheimnis'.repeat(1000))
  insert.run('kept', 'Text'.repeat(1000))
  database.exec("DELETE FROM documents WHERE id = 'removed'")
  database.close()
  const holds = (text: string) => readFileSync(join(folder, 'content.sqlite')).includes(text)
  expect(holds('Geheimnis')).toBe(true)
  openDatabase(folder).close()
  expect(holds('Geheimnis')).toBe(false)
  expect(holds('Text')).toBe(true)
})
