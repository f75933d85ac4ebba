import { randomId } from '../store/random-id.ts'

/** How long a code may be exchanged for a session, in milliseconds. */
const LIFETIME = 60_000

interface Issued {
  account: string
  browser: string | null
  expires: number
}

/**
 * Codes by which the Studio, sent back from the sign-in page, gets its session: each good once, for a minute, and only
 * in the browser that signed in. Without the last, a link with somebody else's code would sign people in as somebody
 * else (session fixation).
 */
export class SignInCodes {
  readonly #issued = new Map<string, Issued>()

  /** @param browser a secret that the browser alone holds, or `null` where everybody signs in as the same person */
  issue(account: string, browser: string | null): string {
    const now = Date.now()
    for (const [old, { expires }] of this.#issued) if (expires < now) this.#issued.delete(old)
    const code = randomId(32)
    this.#issued.set(code, { account, browser, expires: now + LIFETIME })
    return code
  }

  /** The account that signed in, or `null` for a code that is unknown, spent, too old or of another browser. */
  spend(code: string, browser: string | undefined): string | null {
    const issued = this.#issued.get(code)
    this.#issued.delete(code)
    if (!issued || issued.expires < Date.now()) return null
    return issued.browser === null || issued.browser === browser ? issued.account : null
  }

  /** Makes the codes of an account worthless. */
  forget(account: string): void {
    for (const [code, issued] of this.#issued) if (issued.account === account) this.#issued.delete(code)
  }
}
