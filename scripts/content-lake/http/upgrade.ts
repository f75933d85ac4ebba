import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { ContentLake } from '../content-lake.ts'
import { type Fetch, serveTunnel } from '../listen/tunnel.ts'
import { Presence } from '../presence/presence.ts'
import { isLoopbackHost } from './loopback-only.ts'

const MAX_FRAME = 1_000_000
const PRESENCE = /^\/v[^/]+\/socket\/[^/]+$/

/** What answers WebSocket upgrades: presence and the listener tunnel. */
export interface Upgrades {
  handle: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Ends every connection. */
  close: () => void
}

/** A browser sends WebSockets from any page: only pages of this origin are let in. */
export function upgrades(lake: ContentLake, fetch: Fetch): Upgrades {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME })
  const presence = new Presence(lake.accounts)
  return {
    handle: (request, socket, head) => {
      const { host, origin } = request.headers
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      if (!isLoopbackHost(host) || (origin !== undefined && origin !== `http://${host}`))
        return refuse(socket, 403)
      if (path === '/listener-tunnel') {
        sockets.handleUpgrade(request, socket, head, (opened) => serveTunnel(opened, `http://${host}`, fetch))
      } else if (PRESENCE.test(path)) {
        sockets.handleUpgrade(request, socket, head, (opened) => presence.connect(opened))
      } else refuse(socket, 404)
    },
    close: () => {
      for (const client of sockets.clients) client.close(1001, 'The Content Lake is stopping')
      setTimeout(() => {
        for (const client of sockets.clients) client.terminate()
      }, 200).unref()
    },
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${status === 404 ? 'Not Found' : 'Forbidden'}\r\nconnection: close\r\n\r\n`)
}
