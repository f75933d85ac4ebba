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

/** Tries once; gives what it has to wait for, as a negative number when it is refused. */
function tries(limit: SignInLimit, name: string, place: string, now = 0): number {
  const granted = limit.take(name, place, now)
  return 'after' in granted ? granted.after : -granted.refusedFor
}

const places = (count: number) => Array.from({ length: count }, (_, index) => `192.0.2.${index}`)

test('five attempts at once, then one a minute', () => {
  const limit = new SignInLimit(database)
  const at = (now: number) => tries(limit, 'anna', '192.0.2.1', now)
  expect([0, 0, 0, 0, 0].map(at)).toEqual([0, 0, 0, 0, 0])
  expect(at(0)).toBe(-MINUTE)
  expect(at(MINUTE)).toBe(0)
  expect(at(MINUTE)).toBe(-MINUTE)
})

test('somebody who signed in starts anew, and somebody else is not affected', () => {
  const limit = new SignInLimit(database)
  for (let attempt = 0; attempt < 5; attempt++) limit.take('anna', '192.0.2.1', 0)
  expect(tries(limit, 'bert', '192.0.2.1')).toBe(0)
  limit.forgive('anna', '192.0.2.1', 0)
  expect(tries(limit, 'anna', '192.0.2.1')).toBe(0)
})

test('many names from one place do not get round it', () => {
  const limit = new SignInLimit(database)
  const tried = Array.from({ length: 100 }, (_, index) => tries(limit, `name-${index}`, '192.0.2.1'))
  expect(tried.filter((waits) => waits === 0)).toHaveLength(20)
})

test('many places for one name are slowed down, and refused when too many wait', () => {
  const limit = new SignInLimit(database)
  const asked = places(100).map((place) => tries(limit, 'anna', place))
  expect(asked.filter((waits) => waits === 0)).toHaveLength(50)
  expect(asked.filter((waits) => waits > 0)).toEqual([6_000, 12_000, 18_000, 24_000, 30_000])
  expect(asked.filter((waits) => waits < 0)).toHaveLength(45)
  // Ten a minute after that, whatever comes.
  const later = Array.from({ length: 60 }, (_, second) =>
    tries(limit, 'anna', `198.51.100.${second}`, MINUTE + second * 1_000),
  )
  expect(later.filter((waits) => waits >= 0).length).toBeLessThanOrEqual(20)
})

test('nobody can keep a name out of where it signs in', () => {
  const limit = new SignInLimit(database)
  limit.forgive('anna', '203.0.113.1', 0)
  const signsIn = [1, 24 * 60].map((minute) => {
    for (const place of places(57)) limit.take('anna', place, minute * MINUTE)
    return tries(limit, 'anna', '203.0.113.1', minute * MINUTE)
  })
  expect(signsIn).toEqual([0, 0])
  // What is tried from there counts all the same, and what was known is forgotten in the end.
  for (let attempt = 0; attempt < 4; attempt++) limit.take('anna', '203.0.113.1', 24 * 60 * MINUTE)
  expect(tries(limit, 'anna', '203.0.113.1', 24 * 60 * MINUTE)).toBeLessThan(0)
  const spring = 100 * 24 * 60 * MINUTE
  for (const place of places(57)) limit.take('anna', place, spring)
  expect(tries(limit, 'anna', '203.0.113.1', spring)).toBeLessThan(0)
})

test('a clock that goes back gives no attempts away', () => {
  const limit = new SignInLimit(database)
  for (let attempt = 0; attempt < 5; attempt++) limit.take('anna', '192.0.2.1', 10 * MINUTE)
  expect(tries(limit, 'anna', '192.0.2.1')).toBe(-MINUTE)
})

test('a restart gives no attempts away', () => {
  for (let attempt = 0; attempt < 5; attempt++) new SignInLimit(database).take('anna', '192.0.2.1', 0)
  database.close()
  database = openDatabase(folder)
  expect(tries(new SignInLimit(database), 'anna', '192.0.2.1')).toBe(-MINUTE)
})

test('what no longer counts is not kept, and names only as a hash', () => {
  const rows = () => database.prepare('SELECT key FROM sign_in_attempts').all()
  const limit = new SignInLimit(database)
  limit.take('a password in the wrong field', '192.0.2.1', 0)
  expect(JSON.stringify(rows())).not.toMatch(/password|192/)
  limit.take('bert', '192.0.2.2', 60 * MINUTE)
  expect(rows()).toHaveLength(3)
})
