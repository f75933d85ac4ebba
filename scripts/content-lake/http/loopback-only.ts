import type { MiddlewareHandler } from 'hono'
import { plainError } from './api-error.ts'
import type { LakeEnv } from './context.ts'

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i

/** Whether a Host header names this machine itself. */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && LOOPBACK.test(host)
}

/**
 * Refuses requests whose Host is not this machine: a page elsewhere that lets its own name resolve to 127.0.0.1
 * (DNS rebinding) gets nothing. Requests that a browser sends from another origin are refused, too.
 */
export const loopbackOnly: MiddlewareHandler<LakeEnv> = async (c, next) => {
  const host = c.req.header('host')
  if (!isLoopbackHost(host)) {
    throw plainError(403, `Host "${host ?? ''}" is not served: use http://localhost`)
  }
  c.set('origin', `http://${host}`)
  const origin = c.req.header('origin')
  if (origin !== undefined && origin !== `http://${host}`) {
    throw plainError(403, `CORS Origin "${origin}" is not allowed`)
  }
  await next()
}
