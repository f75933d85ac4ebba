import type { IncomingMessage } from 'node:http'
import { isLoopbackAddress } from '../../loopback/is-loopback-address.ts'
import { isLoopbackHost } from '../../loopback/is-loopback-host.ts'
import { isThroughProxy } from '../../loopback/is-through-proxy.ts'

/**
 * Whether somebody on this machine asks: over the loopback interface, under its name, and without a sign of a web server
 * in front. Such a server may hide, so this alone opens nothing on a site that is public.
 */
export const isFromThisMachine = (
  request: Pick<IncomingMessage, 'headers' | 'httpVersion' | 'socket'>,
): boolean =>
  isLoopbackAddress(request.socket.remoteAddress) &&
  isLoopbackHost(request.headers.host) &&
  !isThroughProxy(request)
