import type { WebSocket } from 'ws'
import { z } from 'zod'

const frame = z.union([
  z.object({ id: z.union([z.string(), z.number()]), close: z.literal(true) }),
  z.object({
    id: z.union([z.string(), z.number()]),
    url: z.string().regex(/^\/v[^/]+\/data\/(listen|live)\//),
    headers: z.record(z.string(), z.string()).default({}),
  }),
])

/** Answers a request as the HTTP server would. */
export type Fetch = (request: Request) => Response | Promise<Response>

/**
 * Carries any number of event streams over one WebSocket. The Studio keeps six or more of them open, and over HTTP/1.1
 * a browser allows six connections per host: without this, every later request of the page would wait for ever.
 *
 * Frames are JSON. From the client `{id, url, headers}` opens and `{id, close: true}` ends a stream; to the client go
 * `{id, status, headers}`, then `{id, chunk}`…, then `{id, end: true}` or `{id, error}`.
 */
export function serveTunnel(socket: WebSocket, origin: string, fetch: Fetch): void {
  const open = new Map<string | number, AbortController>()
  const endAll = () => {
    for (const abort of open.values()) abort.abort()
  }
  const send = (message: object) =>
    new Promise<void>((sent) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message), () => sent())
      else sent()
    })
  socket.on('message', (data) => {
    const message = parseFrame(String(data))
    if (!message) {
      socket.close(1003, 'Not a frame of the listener tunnel')
      return
    }
    open.get(message.id)?.abort()
    if ('close' in message) return
    const abort = new AbortController()
    open.set(message.id, abort)
    // Made within the promise: what a client sends may be no header or no address, and then it throws.
    const answer = async () => fetch(requestOf(message, origin))
    void pipe(message.id, answer, abort.signal, send).finally(() => {
      if (open.get(message.id) === abort) open.delete(message.id)
    })
  })
  socket.on('close', endAll)
  socket.on('error', () => socket.terminate())
}

function requestOf(
  { url, headers }: { url: string; headers: Record<string, string> },
  origin: string,
): Request {
  const { host } = new URL(origin)
  return new Request(origin + url, { headers: { ...headers, host } })
}

async function pipe(
  id: string | number,
  answer: () => Promise<Response>,
  signal: AbortSignal,
  send: (message: object) => Promise<void>,
): Promise<void> {
  try {
    const response = await answer()
    await send({ id, status: response.status, headers: Object.fromEntries(response.headers) })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    const stop = () => void reader?.cancel()
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      // Whoever does not read leaves it in the stream, which is closed when that is too much.
      await send({ id, chunk: part.value })
    }
    if (!signal.aborted) await send({ id, end: true })
  } catch (error) {
    await send({ id, error: (error as Error).message })
  }
}

function parseFrame(text: string): z.infer<typeof frame> | null {
  try {
    return frame.parse(JSON.parse(text))
  } catch {
    return null
  }
}
