import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../store/open-database.ts'
import { SignInLimit } from './sign-in-limit.ts'

const MINUTE = 60_000

let folder: string
let database: DatabaseSync
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sign-in-limit-'))
  database = openDatabase(folder)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

test('five attempts at once, then one a minute', () => {
  const limit = new SignInLimit(database)
  const at = (now: number) => limit.take('anna', '192.0.2.1', now)
  expect([0, 0, 0, 0, 0].map(at)).toEqual([0, 0, 0, 0, 0])
  expect(at(0)).toBe(MINUTE)
  expect(at(MINUTE)).toBe(0)
  expect(at(MINUTE)).toBe(MINUTE)
})

test('somebody who signed in starts anew, and somebody else is not affected', () => {
  const limit = new SignInLimit(database)
  for (let attempt = 0; attempt < 5; attempt++) limit.take('anna', '192.0.2.1', 0)
  expect(limit.take('bert', '192.0.2.1', 0)).toBe(0)
  limit.forgive('anna', '192.0.2.1')
  expect(limit.take('anna', '192.0.2.1', 0)).toBe(0)
})

test('many names from one place do not get round it', () => {
  const names = new SignInLimit(database)
  const tried = Array.from({ length: 100 }, (_, index) => names.take(`name-${index}`, '192.0.2.1', 0))
  expect(tried.filter((wait) => wait === 0)).toHaveLength(20)
})

test('many places for one name get round it as little', () => {
  const places = new SignInLimit(database)
  const asked = Array.from({ length: 100 }, (_, index) => places.take('anna', `192.0.2.${index}`, 0))
  expect(asked.filter((wait) => wait === 0)).toHaveLength(50)
})

test('a clock that goes back gives no attempts away', () => {
  const limit = new SignInLimit(database)
  for (let attempt = 0; attempt < 5; attempt++) limit.take('anna', '192.0.2.1', 10 * MINUTE)
  expect(limit.take('anna', '192.0.2.1', 0)).toBe(MINUTE)
})

test('a restart gives no attempts away', () => {
  for (let attempt = 0; attempt < 5; attempt++) new SignInLimit(database).take('anna', '192.0.2.1', 0)
  database.close()
  database = openDatabase(folder)
  expect(new SignInLimit(database).take('anna', '192.0.2.1', 0)).toBe(MINUTE)
})

test('what no longer counts is not kept, and names only as a hash', () => {
  const rows = () => database.prepare('SELECT key FROM sign_in_attempts').all()
  const limit = new SignInLimit(database)
  limit.take('a password in the wrong field', '192.0.2.1', 0)
  expect(JSON.stringify(rows())).not.toMatch(/password|192/)
  limit.take('bert', '192.0.2.2', 60 * MINUTE)
  expect(rows()).toHaveLength(3)
})
