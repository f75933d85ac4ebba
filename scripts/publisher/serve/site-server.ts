import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { OPERATIONS_CHALLENGE } from '../operations/open-operations-access.ts'
import { inlineSources } from '../render/inline-sources.ts'
import type { WebhookAnswer } from '../webhook/receive-webhook.ts'
import { answerText } from './answer.ts'
import { requestPath } from './request-path.ts'
import { securityHeaders } from './security-headers.ts'

/** Slow or silent clients are let go, so that they cannot hold all connections. */
const LIMITS = {
  /** A head, a whole request: milliseconds each may take to come. */
  headersMs: 10_000,
  requestMs: 30_000,
  /** A connection on which nothing moves, not even an answer that is read slowly. */
  stillMs: 120_000,
  /** How often the first two are looked at. */
  lookEveryMs: 5_000,
}

/** What Node's parser complains of, as a status; anything else is 400. */
const CLIENT_ERRORS: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

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
  /** Whether a request is of somebody who runs the site. */
  mayOperate: (request: IncomingMessage) => boolean
  /** What is told of the state, in full only to who runs the site. */
  health: (inFull: boolean) => Record<string, unknown> & { status: string }
  /** The page for who runs the site. */
  operations: () => Promise<string>
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  onError: (error: unknown, request: IncomingMessage) => void
  limits?: typeof LIMITS
}): Promise<SiteServer> {
  const common = securityHeaders(options.https)

  const limits = options.limits ?? LIMITS

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.host === undefined && request.httpVersion === '1.1') {
      answerText(response, 400, 'Die Anfrage nennt keinen Namen (Host).\n', common)
      return
    }
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
      const health = options.health(options.mayOperate(request))
      answerText(response, 200, `${JSON.stringify(health, null, 2)}\n`, {
        ...common,
        'content-type': 'application/json; charset=utf-8',
      })
      return
    }
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (reads && (path === '/betrieb' || path === '/betrieb/')) {
      if (!options.mayOperate(request)) {
        const challenge = { ...common, 'www-authenticate': OPERATIONS_CHALLENGE }
        answerText(response, 401, 'Hier fehlt der Name oder das Passwort für den Betrieb.\n', challenge)
        return
      }
      const page = await options.operations()
      answerText(response, 200, page, {
        // It may be asked for over plain HTTP on this machine, whatever the public address: nothing may be upgraded.
        ...securityHeaders(false, inlineSources(Buffer.from(page))),
        'content-type': 'text/html; charset=utf-8',
      })
      return
    }
    await options.serve(request, response)
  }

  const answering = new WeakSet<Duplex>()
  function take(request: IncomingMessage, response: ServerResponse): void {
    answering.add(request.socket)
    response.once('close', () => answering.delete(request.socket))
    handle(request, response).catch((error: unknown) => {
      // Whoever goes away before the end of what he sends is no fault of ours, and could fill the log.
      if (request.destroyed && !request.complete) return
      options.onError(error, request)
      if (response.headersSent) response.destroy()
      else answerText(response, 500, 'Die Seite kann gerade nicht gezeigt werden.\n', common)
    })
  }

  /** Answers below HTTP, where there is no response to write to, and ends the connection. */
  function refuse(socket: Duplex, status: number, allow?: string): void {
    // In the midst of another answer nothing of ours would be understood.
    if (!socket.writable || answering.has(socket)) {
      socket.destroy()
      return
    }
    const headers = { ...common, ...(allow === undefined ? {} : { allow }), 'cache-control': 'no-store' }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}connection: close\r\ncontent-length: 0\r\n\r\n`,
    )
  }

  // Node's own answer to a request without a host lacks our headers.
  const server = createServer(
    { requireHostHeader: false, connectionsCheckingInterval: limits.lookEveryMs },
    take,
  )
  server.headersTimeout = limits.headersMs
  server.requestTimeout = limits.requestMs
  server.timeout = limits.stillMs
  server.on('checkExpectation', (_request, response) =>
    answerText(response, 417, 'Diese Erwartung kann nicht erfüllt werden.\n', common),
  )
  server.on('connect', (_request, socket: Duplex) => refuse(socket, 405, 'GET, HEAD'))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET') socket.destroy()
    else refuse(socket, CLIENT_ERRORS[error.code ?? ''] ?? 400)
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
