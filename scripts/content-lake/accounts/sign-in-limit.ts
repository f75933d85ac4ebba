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

/** Limits how often passwords can be guessed. Counts names alike whether or not there is such an account. */
export class SignInLimit {
  readonly #spent = new Map<string, { attempts: number; at: number }>()

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
      this.#spent.delete(key)
      this.#spent.set(key, { attempts, at: now })
    }
    while (this.#spent.size > MAX_REMEMBERED) this.#spent.delete(this.#spent.keys().next().value as string)
    return 0
  }

  /** Somebody signed in: their own mistyping is forgotten, and this attempt counts against nobody. */
  forgive(name: string, place: string): void {
    this.#spent.delete(pairKey(name, place))
    for (const key of [`place ${place}`, `name ${name}`]) {
      const spent = this.#spent.get(key)
      if (spent) spent.attempts -= 1
    }
  }

  #attempts(key: string, { every }: Allowance, now: number): number {
    const spent = this.#spent.get(key)
    return spent ? Math.max(0, spent.attempts - Math.max(0, now - spent.at) / every) : 0
  }

  #wait(key: string, allowance: Allowance, now: number): number {
    const over = this.#attempts(key, allowance, now) + 1 - allowance.atOnce
    return over > 0 ? Math.ceil(over * allowance.every) : 0
  }
}

const pairKey = (name: string, place: string) => `both ${JSON.stringify([name, place])}`
