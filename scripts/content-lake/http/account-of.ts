import type { Context, MiddlewareHandler } from 'hono'
import type { Account } from '../accounts/account.ts'
import type { ContentLake } from '../content-lake.ts'
import { plainError } from './api-error.ts'
import type { LakeEnv } from './context.ts'

/** The token of an `Authorization: Bearer …` header. */
export function bearerToken(c: Context): string | null {
  return /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? null
}

/** Finds out whose token a request carries, if any. */
export function identify(lake: ContentLake): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    const token = bearerToken(c)
    c.set('account', token === null ? null : lake.accounts.byToken(token))
    await next()
  }
}

/** The account of a request to an endpoint that is not for anyone. */
export function accountOf(c: Context<LakeEnv>): Account {
  const account = c.get('account')
  if (!account) throw plainError(401, 'Session not found', { errorCode: 'SIO-401-ANF' })
  return account
}

/** The same as it is now, when the request has taken its time: it may have been removed or given another role since. */
export function accountNow(lake: ContentLake, c: Context<LakeEnv>): Account {
  const token = bearerToken(c)
  c.set('account', token === null ? null : lake.accounts.byToken(token))
  return accountOf(c)
}
