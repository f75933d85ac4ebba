import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { isLoopbackAddress } from '../../loopback/is-loopback-address.ts'
import type { Settings } from '../settings.ts'
import type { LakeEnv } from './context.ts'

/**
 * The network address a request comes from. Where a web server on this machine stands in front (STUDIO_URL is set), that
 * is the last entry of X-Forwarded-For, which is the one that this web server has seen itself; what stands before it, the
 * client may have made up.
 */
export function clientAddress(c: Context<LakeEnv>, { studioUrl }: Settings): string {
  const { incoming } = c.env as Partial<HttpBindings>
  const address = incoming?.socket.remoteAddress ?? 'unknown'
  if (!studioUrl || !isLoopbackAddress(address)) return address
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 100) || address
}
