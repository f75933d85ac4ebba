import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { WebhookAnswer } from '../webhook/receive-webhook.ts'
import { answerText } from './answer.ts'
import { isFromThisMachine } from './is-from-this-machine.ts'
import { requestPath } from './request-path.ts'
import { securityHeaders } from './security-headers.ts'

/** Slow or silent clients are let go, so that they cannot hold all connections. */
const HEADERS_WITHIN_MS = 10_000
const REQUEST_WITHIN_MS = 30_000

export type SiteServer = { port: number; close(): Promise<void> }

/**
 * Listens on the loopback interface and hands requests on.
 *
 * @throws a sentence naming SITE_PORT when the port cannot be had.
 */
export async function startSiteServer(options: {
  port: number
  https: boolean
  onWebhook: (request: IncomingMessage) => Promise<WebhookAnswer>
  /** What is told of the state, in full only to who runs this machine. */
  health: (inFull: boolean) => Record<string, unknown> & { status: string }
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  onError: (error: unknown, request: IncomingMessage) => void
}): Promise<SiteServer> {
  const common = securityHeaders(options.https)

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = requestPath(request.url ?? '')
    if (path === '/webhook') {
      const { status, message, allow, close } = await options.onWebhook(request)
      const headers = {
        ...common,
        ...(allow ? { allow } : {}),
        // What is left of a refused body is not worth reading.
        ...(close ? { connection: 'close' } : {}),
        'content-type': 'application/json; charset=utf-8',
      }
      answerText(response, status, JSON.stringify({ message }), headers)
      if (close) request.resume()
      return
    }
    if (path === '/health' && (request.method === 'GET' || request.method === 'HEAD')) {
      const health = options.health(isFromThisMachine(request))
      answerText(response, 200, `${JSON.stringify(health, null, 2)}\n`, {
        ...common,
        'content-type': 'application/json; charset=utf-8',
      })
      return
    }
    await options.serve(request, response)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      options.onError(error, request)
      if (response.headersSent) response.destroy()
      else answerText(response, 500, 'Die Seite kann gerade nicht gezeigt werden.\n', common)
    })
  })
  server.headersTimeout = HEADERS_WITHIN_MS
  server.requestTimeout = REQUEST_WITHIN_MS
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy()
    const status =
      error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
    const headers = Object.entries(common).map(([name, value]) => `${name}: ${value}\r\n`)
    return socket.end(
      `HTTP/1.1 ${status}\r\n${headers.join('')}connection: close\r\ncontent-length: 0\r\n\r\n`,
    )
  })
  await listen(server, options.port)

  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function listen(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, '127.0.0.1', resolve)
  try {
    await promise
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const reason = code === 'EADDRINUSE' ? 'it is in use by another program' : message
    throw new Error(`The site cannot listen on port ${port}: ${reason}. Set SITE_PORT to a free one.`, {
      cause,
    })
  }
}
