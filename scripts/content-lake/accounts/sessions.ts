import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { randomId } from '../store/random-id.ts'
import { tokenHash } from './token-hash.ts'

const DAY = 86_400_000
/** A session ends so long after signing in, whatever happens in it. */
const LONGEST = 30 * DAY
/** And so long after it was last used: a long weekend is no reason to sign in again. */
const LONGEST_UNUSED = 4 * DAY
/** Use is noted no more often than this: each note is a write to disk. */
const NOTED_EVERY = DAY / 24

/** What a browser holds while somebody is signed in. */
export interface OpenedSession {
  /** Sent by the Studio as bearer token. */
  token: string
  /** Sent by the browser as a cookie with pictures, files and the pages for operators; opens nothing else. */
  assetKey: string
}

/** Who is signed in where. Only hashes of tokens are kept. */
export class Sessions {
  readonly #database: DatabaseSync
  // Every request of somebody signed in asks one of these.
  readonly #find: Record<'token_hash' | 'asset_hash', StatementSync>

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#find = {
      token_hash: database.prepare('SELECT * FROM sessions WHERE token_hash = ?'),
      asset_hash: database.prepare('SELECT * FROM sessions WHERE asset_hash = ?'),
    }
  }

  open(account: string): OpenedSession {
    const [token, assetKey, now] = [randomId(48), randomId(48), new Date().toISOString()]
    this.#database
      .prepare(
        'INSERT INTO sessions (token_hash, asset_hash, account, created_at, used_at) VALUES (?, ?, ?, ?, ?)',
      )
      .run(tokenHash(token), tokenHash(assetKey), account, now, now)
    return { token, assetKey }
  }

  /** The account whose session a token opens; `null` when it is unknown, ended or too old. */
  accountOf(token: string): string | null {
    return this.#accountBy('token_hash', token)
  }

  /** The same for the key that comes with pictures and files. */
  accountOfAssetKey(key: string): string | null {
    return this.#accountBy('asset_hash', key)
  }

  /** Ends one session; gives its account. */
  end(token: string): string | null {
    const row = this.#database
      .prepare('DELETE FROM sessions WHERE token_hash = ? RETURNING account')
      .get(tokenHash(token))
    return row ? (row.account as string) : null
  }

  /** Ends all sessions of an account; gives how many there were. */
  endAll(account: string): number {
    return Number(this.#database.prepare('DELETE FROM sessions WHERE account = ?').run(account).changes)
  }

  /** How many sessions an account has, and when one was last used (ISO 8601, UTC, to the hour). */
  summary(account: string): { open: number; lastUsed: string | null } {
    const row = this.#database
      .prepare(
        'SELECT count(*) AS open, max(used_at) AS last_used FROM sessions WHERE account = ? AND created_at >= ? AND used_at >= ?',
      )
      .get(account, ...oldestOpen())
    return { open: Number(row?.open), lastUsed: (row?.last_used ?? null) as string | null }
  }

  #accountBy(column: 'token_hash' | 'asset_hash', token: string): string | null {
    const hash = tokenHash(token)
    const row = this.#find[column].get(hash)
    if (!row) return null
    const now = Date.now()
    const unused = now - Date.parse(row.used_at as string)
    if (now - Date.parse(row.created_at as string) > LONGEST || unused > LONGEST_UNUSED) {
      this.#deleteOld()
      return null
    }
    if (unused > NOTED_EVERY) this.#noteUse(column, hash)
    return row.account as string
  }

  #noteUse(column: 'token_hash' | 'asset_hash', hash: string): void {
    this.#tryToWrite(`UPDATE sessions SET used_at = ? WHERE ${column} = ?`, new Date().toISOString(), hash)
  }

  #deleteOld(): void {
    this.#tryToWrite('DELETE FROM sessions WHERE created_at < ? OR used_at < ?', ...oldestOpen())
  }

  #tryToWrite(statement: string, ...values: string[]): void {
    try {
      this.#database.prepare(statement).run(...values)
    } catch {
      // The disk is full or read-only. Reading goes on without the note, which the next request will try again.
    }
  }
}

/** When the oldest session that is still open can have been opened, and when it was last used. */
function oldestOpen(): [createdAt: string, usedAt: string] {
  const ago = (age: number) => new Date(Date.now() - age).toISOString()
  return [ago(LONGEST), ago(LONGEST_UNUSED)]
}
