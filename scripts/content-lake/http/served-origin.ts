import { isIP } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import { isLoopbackHost } from '../../loopback/is-loopback-host.ts'
import { isThroughProxy } from '../../loopback/is-through-proxy.ts'
import type { ContentLake } from '../content-lake.ts'
import type { Settings } from '../settings.ts'
import { plainError } from './api-error.ts'
import type { LakeEnv } from './context.ts'

const NUMERIC = /^(?:\[([\da-f:.]+)\]|([\d.]+))(?::\d{1,5})?$/i

const NO_ACCOUNTS =
  'Without accounts the Studio is for this machine only, not through a web server: set one up with ' +
  '`npm run content -- accounts add NAME --role administrator`, and start with STUDIO_URL set.'

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
  if (isLoopbackHost(host)) return `http://${host}`
  const [, v6, v4] = NUMERIC.exec(host) ?? []
  return address && isIP(v6 ?? v4 ?? '') ? `http://${host}` : null
}

/**
 * Refuses requests to a host that is not served, and those that a browser sends from another origin. As long as there are
 * no accounts, also those that a web server passes on: they would open the Studio to everybody.
 */
export function onlyOwnOrigin({ settings, accounts }: ContentLake): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    const { incoming } = c.env as Partial<HttpBindings>
    if (accounts.oneClick && incoming && isThroughProxy(incoming)) throw plainError(403, NO_ACCOUNTS)
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
