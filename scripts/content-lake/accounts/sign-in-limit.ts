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
/** Many places that try one name: at this rate ten years make five million guesses. */
const SAME_NAME: Allowance = { atOnce: 50, every: 60_000 }

const MAX_REMEMBERED = 20_000

/**
 * Limits how often passwords can be guessed. Counts names alike whether or not there is such an account. The counts are
 * kept on disk, so that a restart gives no attempts away; what was typed is kept as a hash only, and no longer than it
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
   * @param now milliseconds since 1970
   * @returns 0 when it may be made, else the milliseconds to wait
   */
  take(name: string, place: string, now = Date.now()): number {
    const counted: [string, Allowance][] = [
      [pairKey(name, place), SAME_NAME_AND_PLACE],
      [`place ${place}`, SAME_PLACE],
      [`name ${name}`, SAME_NAME],
    ]
    const wait = Math.max(...counted.map(([key, allowance]) => this.#wait(key, allowance, now)))
    if (wait > 0) return wait
    for (const [key, allowance] of counted) {
      const attempts = this.#attempts(key, allowance, now) + 1
      this.#database
        .prepare(
          'INSERT OR REPLACE INTO sign_in_attempts (key, attempts, at, forgotten_at) VALUES (?, ?, ?, ?)',
        )
        .run(tokenHash(key), attempts, now, Math.ceil(now + attempts * allowance.every))
    }
    this.#database
      .prepare(
        `DELETE FROM sign_in_attempts WHERE forgotten_at <= ?
        OR key IN (SELECT key FROM sign_in_attempts ORDER BY at DESC LIMIT -1 OFFSET ${MAX_REMEMBERED})`,
      )
      .run(now)
    return 0
  }

  /** Somebody signed in: their own mistyping is forgotten, and this attempt counts against nobody. */
  forgive(name: string, place: string): void {
    this.#database.prepare('DELETE FROM sign_in_attempts WHERE key = ?').run(tokenHash(pairKey(name, place)))
    for (const key of [`place ${place}`, `name ${name}`]) {
      this.#database
        .prepare('UPDATE sign_in_attempts SET attempts = attempts - 1 WHERE key = ?')
        .run(tokenHash(key))
    }
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
