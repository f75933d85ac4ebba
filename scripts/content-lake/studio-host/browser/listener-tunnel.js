/** Requests that stay open: listeners and the live feed of the Content Lake. */
const OPEN_ENDED = /^\/v[^/]+\/data\/(?:listen|live)\//

/**
 * What the tunnel needs of a WebSocket.
 * @typedef {Pick<WebSocket, 'readyState' | 'send' | 'addEventListener'>} Socket
 */

/**
 * @typedef {{
 *   opened: (response: Response) => void,
 *   failed: (reason: unknown) => void,
 *   controller: ReadableStreamDefaultController<Uint8Array>,
 *   body: ReadableStream<Uint8Array>,
 * }} Stream
 */

/**
 * @typedef {{
 *   id: number,
 *   status?: number,
 *   headers?: Record<string, string>,
 *   chunk?: string,
 *   end?: true,
 *   error?: string,
 * }} Frame
 */

const OPEN = 1
const encoder = new TextEncoder()

/**
 * Carries any number of open-ended responses over one WebSocket. A browser allows six HTTP/1.1 connections per host
 * and the Studio keeps more listeners open than that: without the tunnel every later request waits for ever.
 * When the socket drops, all streams fail as a broken connection would, and the client's own reconnecting opens
 * a new socket.
 */
export class ListenerTunnel {
  /** @type {() => Socket} */
  #connect
  /** @type {Map<number, Stream>} */
  #streams = new Map()
  /** @type {Socket | null} */
  #socket = null
  /** @type {string[]} */
  #waiting = []
  #lastId = 0

  /** @param {() => Socket} connect opens the WebSocket to the tunnel's endpoint */
  constructor(connect) {
    this.#connect = connect
  }

  /**
   * Opens a stream.
   * @param {string} url path and query on the Content Lake
   * @param {Record<string, string>} headers
   * @param {AbortSignal | null} [signal]
   * @returns {Promise<Response>} like that of `fetch`; rejects with a TypeError as `fetch` does when the connection fails
   */
  open(url, headers, signal) {
    if (signal?.aborted) return Promise.reject(signal.reason)
    const id = ++this.#lastId
    return new Promise((opened, failed) => {
      /** @type {any} */
      let controller
      const body = new ReadableStream({
        start: (given) => {
          controller = given
        },
        cancel: () => {
          if (this.#streams.delete(id)) this.#send({ id, close: true })
        },
      })
      this.#streams.set(id, { opened, failed, controller, body })
      signal?.addEventListener('abort', () => {
        if (!this.#streams.has(id)) return
        this.#send({ id, close: true })
        this.#fail(id, signal.reason)
      })
      this.#send({ id, url, headers })
    })
  }

  /** @param {object} frame */
  #send(frame) {
    const text = JSON.stringify(frame)
    this.#socket ??= this.#newSocket()
    if (this.#socket.readyState === OPEN) this.#socket.send(text)
    else this.#waiting.push(text)
  }

  #newSocket() {
    const socket = this.#connect()
    socket.addEventListener('open', () => {
      for (const text of this.#waiting.splice(0)) socket.send(text)
    })
    socket.addEventListener('message', (event) => this.#receive(JSON.parse(event.data)))
    socket.addEventListener('close', () => this.#dropped(socket))
    return socket
  }

  /** @param {Frame} frame */
  #receive({ id, status, headers, chunk, end, error }) {
    const stream = this.#streams.get(id)
    if (!stream) return
    if (status !== undefined) {
      const bodiless = status === 204 || status === 304
      stream.opened(new Response(bodiless ? null : stream.body, { status, headers: headers ?? {} }))
    }
    if (chunk !== undefined) stream.controller.enqueue(encoder.encode(chunk))
    if (error !== undefined) this.#fail(id, new TypeError(error))
    if (end && this.#streams.delete(id)) stream.controller.close()
  }

  /**
   * @param {number} id
   * @param {unknown} reason
   */
  #fail(id, reason) {
    const stream = this.#streams.get(id)
    this.#streams.delete(id)
    stream?.failed(reason)
    stream?.controller.error(reason)
  }

  /** @param {Socket} socket */
  #dropped(socket) {
    if (socket !== this.#socket) return
    this.#socket = null
    this.#waiting = []
    for (const id of [...this.#streams.keys()]) this.#fail(id, new TypeError('The connection was lost.'))
  }
}

/** Sends this window's listeners to its own origin through one WebSocket; every other request stays as it is. */
export function installListenerTunnel() {
  const { origin } = window.location
  const plainFetch = window.fetch.bind(window)
  const tunnel = new ListenerTunnel(() => new WebSocket(`${origin.replace(/^http/, 'ws')}/listener-tunnel`))
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, origin)
    if (url.origin !== origin || !OPEN_ENDED.test(url.pathname)) return plainFetch(input, init)
    const request = new Request(input, init)
    return tunnel.open(url.pathname + url.search, Object.fromEntries(request.headers), request.signal)
  }
}
