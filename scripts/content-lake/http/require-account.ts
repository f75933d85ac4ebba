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

/** Lets only requests with a valid token through. The Studio knows by `errorCode` that it must sign in. */
export const requireAccount: MiddlewareHandler<LakeEnv> = async (c, next) => {
  if (!c.get('account')) throw plainError(401, 'Session not found', { errorCode: 'SIO-401-ANF' })
  await next()
}

/** The account of a request behind {@link requireAccount}. */
export function accountOf(c: Context<LakeEnv>): Account {
  const account = c.get('account')
  if (!account) throw plainError(401, 'Session not found', { errorCode: 'SIO-401-ANF' })
  return account
}

/**
 * The account of a request that writes.
 *
 * @throws ApiError 403 in Sanity's form when it may only read.
 */
export function writerOf(c: Context<LakeEnv>): Account {
  const account = accountOf(c)
  if (account.role === 'editor') return account
  throw plainError(403, 'Insufficient permissions; this token may only read', { errorCode: 'SIO-403-APE' })
}
