import type { IncomingMessage } from 'node:http'

const LOOPBACK = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i
const FORWARDED = /^(x-forwarded-.*|forwarded|x-real-ip|via)$/

/**
 * Whether somebody on this machine asks, and not a visitor through the web server in front: over the loopback
 * interface, under its name, and without any header that a proxy adds. In doubt it says no.
 */
export function isFromThisMachine(request: Pick<IncomingMessage, 'headers' | 'socket'>): boolean {
  return (
    LOOPBACK.test(request.socket.remoteAddress ?? '') &&
    LOOPBACK_HOST.test(request.headers.host ?? '') &&
    !Object.keys(request.headers).some((name) => FORWARDED.test(name))
  )
}
