import { createHash, timingSafeEqual } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { randomId } from '../store/random-id.ts'
import { type Account, EDITOR, EDITOR_ROBOT, PUBLISHER_ROBOT } from './account.ts'

/** How long a sign-in code may be exchanged for a session, in milliseconds. */
const CODE_LIFETIME = 60_000

/** Who may use the Content Lake: the local editor by sign-in, programs by the tokens of the settings. */
export class Accounts {
  readonly all: readonly Account[] = [EDITOR, EDITOR_ROBOT, PUBLISHER_ROBOT]
  readonly #database: DatabaseSync
  readonly #tokens: [hash: Buffer, account: Account][] = []
  readonly #codes = new Map<string, number>()

  constructor(
    database: DatabaseSync,
    tokens: { editorToken?: string | undefined; publisherToken?: string | undefined },
  ) {
    this.#database = database
    if (tokens.editorToken) this.#tokens.push([digest(tokens.editorToken), EDITOR_ROBOT])
    if (tokens.publisherToken) this.#tokens.push([digest(tokens.publisherToken), PUBLISHER_ROBOT])
  }

  get(id: string): Account | null {
    return this.all.find((account) => account.id === id) ?? null
  }

  /** The account a bearer token belongs to. */
  byToken(token: string): Account | null {
    const hash = digest(token)
    const robot = this.#tokens.find(([known]) => timingSafeEqual(known, hash))
    if (robot) return robot[1]
    const session = this.#database
      .prepare('SELECT account FROM sessions WHERE token_hash = ?')
      .get(hash.toString('hex'))
    return session ? this.get(session.account as string) : null
  }

  /** A code that {@link exchange} turns into a session, once and within a minute. */
  issueCode(): string {
    const code = randomId(32)
    const now = Date.now()
    for (const [old, expires] of this.#codes) if (expires < now) this.#codes.delete(old)
    this.#codes.set(code, now + CODE_LIFETIME)
    return code
  }

  /** Opens a session of the local editor; gives its token, or `null` for an unknown or spent code. */
  exchange(code: string): string | null {
    const expires = this.#codes.get(code)
    this.#codes.delete(code)
    if (expires === undefined || expires < Date.now()) return null
    const token = randomId(48)
    this.#database
      .prepare('INSERT INTO sessions (token_hash, account, created_at) VALUES (?, ?, ?)')
      .run(digest(token).toString('hex'), EDITOR.id, new Date().toISOString())
    return token
  }

  /** Ends the session of a token. */
  signOut(token: string): void {
    this.#database.prepare('DELETE FROM sessions WHERE token_hash = ?').run(digest(token).toString('hex'))
  }
}

// Only hashes are kept: a copy of the database gives no access. Tokens are random, so a fast hash is enough.
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
