import type { DatabaseSync } from 'node:sqlite'
import { tokenHash } from './token-hash.ts'

/** How many attempts may come at once, and after how many milliseconds another one is granted. */
interface Allowance {
  atOnce: number
  every: number
}

/** Somebody who mistypes: five times at once, then once a minute. */
const SAME_NAME_AND_PLACE: Allowance = { atOnce: 5, every: 60_000 }
/** One place that tries many names. */
const SAME_PLACE: Allowance = { atOnce: 20, every: 10_000 }
/** Many places that try one name: at this rate ten years make fifty million guesses, at passwords of twelve characters. */
const SAME_NAME: Allowance = { atOnce: 50, every: 6_000 }

/** Many attempts at a name make each of them wait, so long at most; only what would wait longer is refused. */
const LONGEST_WAIT = 30_000
/** So long a name may sign in from a place without waiting for what others do to it. */
const KNOWN_FOR = 90 * 86_400_000

const MAX_REMEMBERED = 20_000

/** Whether an attempt may be made, after how many milliseconds; or after how many another one may be. */
export type Granted = { after: number } | { refusedFor: number }

/**
 * Limits how often passwords can be guessed. Counts names alike whether or not there is such an account. Nobody is locked
 * out by what others do to their name: from a place where it signed in lately, only what is tried from there counts. All
 * is kept on disk, so that a restart gives no attempts away; what was typed is kept as a hash only, and no longer than it
 * counts.
 */
export class SignInLimit {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /**
   * Counts an attempt.
   *
   * @param place as `placeOf` names it
   * @param now milliseconds since 1970
   */
  take(name: string, place: string, now = Date.now()): Granted {
    const here: [string, Allowance][] = [
      [pairKey(name, place), SAME_NAME_AND_PLACE],
      [`place ${place}`, SAME_PLACE],
    ]
    const everywhere: [string, Allowance] = [`name ${name}`, SAME_NAME]
    const refusedFor = Math.max(...here.map(([key, allowance]) => this.#wait(key, allowance, now)))
    if (refusedFor > 0) return { refusedFor }
    const isKnown = this.#isKnown(name, place, now)
    const after = isKnown ? 0 : this.#wait(...everywhere, now)
    if (after > LONGEST_WAIT) return { refusedFor: after - LONGEST_WAIT }
    this.#countAll(isKnown ? here : [...here, everywhere], now)
    return { after }
  }

  /** Somebody signed in: their own mistyping is forgotten, this attempt counts against nobody, the place is known. */
  forgive(name: string, place: string, now = Date.now()): void {
    this.#database.prepare('DELETE FROM sign_in_attempts WHERE key = ?').run(tokenHash(pairKey(name, place)))
    for (const key of [`place ${place}`, `name ${name}`]) {
      this.#database
        .prepare('UPDATE sign_in_attempts SET attempts = max(0, attempts - 1) WHERE key = ?')
        .run(tokenHash(key))
    }
    this.#keep(knownKey(name, place), 0, now, now + KNOWN_FOR)
  }

  #isKnown(name: string, place: string, now: number): boolean {
    const row = this.#database
      .prepare('SELECT 1 FROM sign_in_attempts WHERE key = ? AND forgotten_at > ?')
      .get(tokenHash(knownKey(name, place)), now)
    return row !== undefined
  }

  #countAll(counted: [string, Allowance][], now: number): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      for (const [key, allowance] of counted) this.#count(key, allowance, now)
      this.#database
        .prepare(
          `DELETE FROM sign_in_attempts WHERE forgotten_at <= ? OR key IN
            (SELECT key FROM sign_in_attempts WHERE attempts > 0 ORDER BY at DESC LIMIT -1 OFFSET ${MAX_REMEMBERED})`,
        )
        .run(now)
      this.#database.exec('COMMIT')
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
      throw error
    }
  }

  #count(key: string, allowance: Allowance, now: number): void {
    const attempts = this.#attempts(key, allowance, now) + 1
    this.#keep(key, attempts, now, Math.ceil(now + attempts * allowance.every))
  }

  #keep(key: string, attempts: number, at: number, forgottenAt: number): void {
    this.#database
      .prepare(
        'INSERT OR REPLACE INTO sign_in_attempts (key, attempts, at, forgotten_at) VALUES (?, ?, ?, ?)',
      )
      .run(tokenHash(key), attempts, at, forgottenAt)
  }

  #attempts(key: string, { every }: Allowance, now: number): number {
    const spent = this.#database
      .prepare('SELECT attempts, at FROM sign_in_attempts WHERE key = ?')
      .get(tokenHash(key)) as { attempts: number; at: number } | undefined
    return spent ? Math.max(0, spent.attempts - Math.max(0, now - spent.at) / every) : 0
  }

  #wait(key: string, allowance: Allowance, now: number): number {
    const over = this.#attempts(key, allowance, now) + 1 - allowance.atOnce
    return over > 0 ? Math.ceil(over * allowance.every) : 0
  }
}

const pairKey = (name: string, place: string) => `both ${JSON.stringify([name, place])}`
const knownKey = (name: string, place: string) => `known ${JSON.stringify([name, place])}`
