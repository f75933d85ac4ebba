import { isIP } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import type { Settings } from '../settings.ts'
import { plainError } from './api-error.ts'
import type { LakeEnv } from './context.ts'

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i
const NUMERIC = /^(?:\[([\da-f:.]+)\]|([\d.]+))(?::\d{1,5})?$/i

/**
 * The origin that a Host header stands for, or `null` for a host that is not served: a page elsewhere that lets its own
 * name resolve to this machine (DNS rebinding) gets nothing. Served are this machine itself, the host of STUDIO_URL,
 * and with STUDIO_HOST any numeric address, which no name can stand in for.
 */
export function servedOrigin(
  { host: address, studioUrl }: Pick<Settings, 'host' | 'studioUrl'>,
  host: string | undefined,
): string | null {
  if (host === undefined) return null
  if (studioUrl && new URL(studioUrl).host === host.toLowerCase()) return studioUrl
  if (LOOPBACK.test(host)) return `http://${host}`
  const [, v6, v4] = NUMERIC.exec(host) ?? []
  return address && isIP(v6 ?? v4 ?? '') ? `http://${host}` : null
}

/** Refuses requests to a host that is not served, and those that a browser sends from another origin. */
export function onlyOwnOrigin({ settings }: ContentLake): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    const host = c.req.header('host')
    const own = servedOrigin(settings, host)
    if (own === null) {
      throw plainError(
        403,
        `Host "${host ?? ''}" is not served: use ${settings.studioUrl ?? 'http://localhost'}`,
      )
    }
    c.set('origin', own)
    const origin = c.req.header('origin')
    if (origin !== undefined && origin !== own) {
      throw plainError(403, `CORS Origin "${origin}" is not allowed`)
    }
    await next()
  }
}
