import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { serveTunnel } from './tunnel.ts'

const PART = 1_000_000
const PARTS = 40
let server: WebSocketServer
beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
})
afterEach(() => server.close())

test('to a client that does not read nothing is sent until it does', async () => {
  let parts = 0
  const long = () =>
    new ReadableStream({
      pull: (stream) => {
        parts++
        stream.enqueue(new Uint8Array(PART).fill(32))
        if (parts === PARTS) stream.close()
      },
    })
  server.on('connection', (socket) => serveTunnel(socket, 'http://localhost', () => new Response(long())))
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  await once(client, 'open')
  client.send(JSON.stringify({ id: 1, url: '/v1/data/listen/production?query=*' }))
  client.pause()
  let before = 0
  do {
    before = parts
    await wait(100)
  } while (parts > before || parts === 0)
  // What the operating system takes before anything has to wait is a few megabytes at most.
  expect(parts).toBeLessThan(PARTS / 2)
  let received = 0
  const ended = new Promise<void>((resolve) => {
    client.on('message', (data) => {
      const { chunk, end } = JSON.parse(String(data)) as { chunk?: string; end?: true }
      received += chunk?.length ?? 0
      if (end) resolve()
    })
  })
  client.resume()
  await ended
  expect(received).toBe(PARTS * PART)
  client.terminate()
})
