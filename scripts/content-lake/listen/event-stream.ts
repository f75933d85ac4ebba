import { MAX_BACKLOG } from './max-backlog.ts'

/** How often an idle stream says that it is alive, in milliseconds. */
const HEARTBEAT = 15_000

/** One open event stream: written to by the server, read by one client. */
export interface EventStream {
  readonly response: Response
  /** How many bytes wait for the client to read them. */
  readonly backlog: number
  /** How many bytes it has been sent altogether. */
  readonly taken: number
  /** @param message UTF-8 where it is bytes; the same bytes may be sent to many. */
  send(message: string | Uint8Array): void
  close(): void
}

/** Opens an event stream; `onClose` runs once, whichever side ends it. */
export function openEventStream(onClose: () => void): EventStream {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  const end = () => {
    if (!controller) return
    controller = null
    clearInterval(heartbeat)
    onClose()
  }
  const close = () => {
    const open = controller
    end()
    open?.close()
  }
  let told = 0
  const backlog = () => -(controller?.desiredSize ?? 0)
  const send = (message: string | Uint8Array) => {
    if (!controller) return
    // Looked at before: what a single commit says may be longer than that.
    if (backlog() > MAX_BACKLOG) return close()
    const bytes = typeof message === 'string' ? encoder.encode(message) : message
    controller.enqueue(bytes)
    told += bytes.length
  }
  const heartbeat = setInterval(() => send(':\n\n'), HEARTBEAT)
  heartbeat.unref()
  const body = new ReadableStream<Uint8Array>(
    {
      start: (opened) => {
        controller = opened
      },
      cancel: end,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  )
  const headers = {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
  }
  return {
    response: new Response(body, { headers }),
    get backlog() {
      return backlog()
    },
    get taken() {
      return told - backlog()
    },
    send,
    close,
  }
}
