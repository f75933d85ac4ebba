import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '../store/open-database.ts'
import { Sessions } from './sessions.ts'

const DAY = 86_400_000

let folder: string
let database: DatabaseSync
let sessions: Sessions
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-20T09:00:00Z'), toFake: ['Date'] })
  folder = mkdtempSync(join(tmpdir(), 'sessions-'))
  database = openDatabase(folder)
  sessions = new Sessions(database)
})
afterEach(() => {
  vi.useRealTimers()
  database.close()
  rmSync(folder, { recursive: true })
})

test('a session ends four days after it was last used', () => {
  const { token } = sessions.open('anna')
  vi.setSystemTime(Date.now() + 3 * DAY)
  expect(sessions.accountOf(token)).toBe('anna')
  vi.setSystemTime(Date.now() + 3 * DAY)
  expect(sessions.accountOf(token)).toBe('anna')
  vi.setSystemTime(Date.now() + 5 * DAY)
  expect(sessions.accountOf(token)).toBeNull()
})

test('a session ends also while nothing can be written', () => {
  const { token } = sessions.open('anna')
  vi.setSystemTime(Date.now() + 5 * DAY)
  database.exec('PRAGMA query_only = ON')
  expect(sessions.accountOf(token)).toBeNull()
  expect(sessions.summary('anna').open).toBe(0)
})
