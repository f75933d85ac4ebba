import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { isThroughProxy } from '../../loopback/is-through-proxy.ts'
import type { ContentLake } from '../content-lake.ts'
import { serveTunnel } from '../listen/tunnel.ts'
import { Presence } from '../presence/presence.ts'
import { endWhenSilent } from './end-when-silent.ts'
import { servedOrigin } from './served-origin.ts'

const MAX_FRAME = 1_000_000
const PRESENCE = /^\/v[^/]+\/socket\/[^/]+$/

/** What answers WebSocket upgrades: presence and the listener tunnel. */
export interface Upgrades {
  handle: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Ends every connection. */
  close: () => void
}

/** Answers a request as the HTTP server would, had it come over the connection of another. */
type FetchOver = (request: Request, connection: { incoming: IncomingMessage }) => Response | Promise<Response>

/** A browser sends WebSockets from any page: only pages of this origin are let in, as by `onlyOwnOrigin`. */
export function upgrades(lake: ContentLake, fetch: FetchOver): Upgrades {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME })
  const presence = new Presence(lake.accounts)
  lake.accounts.onChange(() => presence.recheck())
  const open = (
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    serve: (opened: WebSocket) => void,
  ) => {
    sockets.handleUpgrade(request, socket, head, (opened) => {
      endWhenSilent(opened)
      serve(opened)
    })
  }
  return {
    handle: (request, socket, head) => {
      // Node leaves the socket to us without a listener: a client that resets it would end the process.
      socket.on('error', () => socket.destroy())
      const { host, origin } = request.headers
      const own = servedOrigin(lake.settings, host)
      if (own === null || (origin !== undefined && origin !== own)) return refuse(socket, 403)
      if (lake.accounts.oneClick && isThroughProxy(request)) return refuse(socket, 403)
      // Not by `new URL`, which throws for a path such as `//`.
      const path = request.url?.split('?')[0] ?? '/'
      if (path === '/listener-tunnel') {
        open(request, socket, head, (opened) =>
          serveTunnel(opened, `http://${host}`, (asked) => fetch(asked, { incoming: request })),
        )
      } else if (PRESENCE.test(path)) {
        open(request, socket, head, (opened) => presence.connect(opened))
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
  socket.once('finish', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status} ${status === 404 ? 'Not Found' : 'Forbidden'}\r\nconnection: close\r\n\r\n`)
}
