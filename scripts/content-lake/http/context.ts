import type { Account } from '../accounts/account.ts'

/** What the middleware finds out about a request before an endpoint sees it (Hono's environment). */
export interface LakeEnv {
  Variables: {
    /** `1`, `X` or a date such as `2025-02-19` */
    apiVersion: string
    account: Account | null
    /** The origin that the request came to, as a browser names it */
    origin: string
    /** The parts of the dataset that the answer tells of (see `Dependencies`), where that is known; else it may be any. */
    tellsOf?: readonly string[]
  }
}
