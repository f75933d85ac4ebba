import { expect, test } from 'vitest'
import { ListenerTunnel } from './listener-tunnel.js'

class TestSocket {
  readyState = 0
  readonly sent: unknown[] = []
  readonly #handlers = new Map<string, (event: unknown) => void>()

  addEventListener(name: string, handler: (event: unknown) => void) {
    this.#handlers.set(name, handler)
  }
  send(text: string) {
    this.sent.push(JSON.parse(text))
  }
  opens() {
    this.readyState = 1
    this.#handlers.get('open')?.({})
  }
  says(frame: object) {
    this.#handlers.get('message')?.({ data: JSON.stringify(frame) })
  }
  drops() {
    this.readyState = 3
    this.#handlers.get('close')?.({})
  }
}

function tunnelWithSockets() {
  const sockets: TestSocket[] = []
  const tunnel = new ListenerTunnel(() => {
    const socket = new TestSocket()
    sockets.push(socket)
    return socket as unknown as WebSocket
  })
  return { tunnel, sockets }
}

test('carries many streams over one socket and keeps them apart', async () => {
  const { tunnel, sockets } = tunnelWithSockets()
  const first = tunnel.open('/v1/data/listen/production?query=a', { authorization: 'Bearer x' })
  const second = tunnel.open('/v1/data/listen/production?query=b', {})
  expect(sockets).toHaveLength(1)
  const [socket] = sockets as [TestSocket]
  expect(socket.sent).toEqual([])

  socket.opens()
  expect(socket.sent).toEqual([
    { id: 1, url: '/v1/data/listen/production?query=a', headers: { authorization: 'Bearer x' } },
    { id: 2, url: '/v1/data/listen/production?query=b', headers: {} },
  ])

  socket.says({ id: 2, status: 200, headers: { 'content-type': 'text/event-stream' } })
  socket.says({ id: 1, status: 401, headers: {} })
  socket.says({ id: 2, chunk: 'event: welcome\n\n' })
  socket.says({ id: 1, chunk: 'no' })
  socket.says({ id: 2, chunk: 'data: ü\n\n' })
  socket.says({ id: 2, end: true })
  socket.says({ id: 1, end: true })

  expect((await first).status).toBe(401)
  expect(await (await first).text()).toBe('no')
  expect((await second).headers.get('content-type')).toBe('text/event-stream')
  expect(await (await second).text()).toBe('event: welcome\n\ndata: ü\n\n')
})

test('fails every stream when the socket drops, and the next one opens a new socket', async () => {
  const { tunnel, sockets } = tunnelWithSockets()
  const waiting = tunnel.open('/v1/data/listen/production', {})
  const reading = tunnel.open('/v1/data/live/production', {})
  sockets[0]?.opens()
  sockets[0]?.says({ id: 2, status: 200, headers: {} })
  const body = (await reading).text()
  sockets[0]?.drops()

  await expect(waiting).rejects.toThrow(TypeError)
  await expect(body).rejects.toThrow('The connection was lost.')

  const again = tunnel.open('/v1/data/listen/production', {})
  expect(sockets).toHaveLength(2)
  sockets[1]?.opens()
  sockets[1]?.says({ id: 3, status: 200, headers: {} })
  expect((await again).status).toBe(200)
})

test('tells the server when the reader has had enough', async () => {
  const { tunnel, sockets } = tunnelWithSockets()
  const aborting = new AbortController()
  const cancelled = tunnel.open('/v1/data/listen/production', {})
  const aborted = tunnel.open('/v1/data/listen/production', {}, aborting.signal)
  const [socket] = sockets as [TestSocket]
  socket.opens()
  socket.says({ id: 1, status: 200, headers: {} })
  await (await cancelled).body?.cancel()
  aborting.abort()

  await expect(aborted).rejects.toThrow('aborted')
  expect(socket.sent.slice(2)).toEqual([
    { id: 1, close: true },
    { id: 2, close: true },
  ])
})

test('passes on what the server reports about a stream', async () => {
  const { tunnel, sockets } = tunnelWithSockets()
  const response = tunnel.open('/v1/data/listen/production', {})
  sockets[0]?.opens()
  sockets[0]?.says({ id: 1, error: 'Unknown address' })
  await expect(response).rejects.toThrow('Unknown address')
})
