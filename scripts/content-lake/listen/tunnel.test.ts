import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { MAX_BACKLOG } from './max-backlog.ts'
import { serveTunnel } from './tunnel.ts'

const PART = 1_000_000
let server: WebSocketServer
beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
})
afterEach(() => server.close())

test('a client that has stopped reading is cut off before its backlog fills the memory', async () => {
  let parts = 0
  const endless = () =>
    new ReadableStream({
      pull: (stream) => {
        parts++
        stream.enqueue(new Uint8Array(PART).fill(32))
        // So much is never sent to somebody who does not read.
        if (parts * PART > 5 * MAX_BACKLOG) stream.close()
      },
    })
  server.on('connection', (socket) => serveTunnel(socket, 'http://localhost', () => new Response(endless())))
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const [accepted] = (await once(server, 'connection')) as [WebSocket]
  await once(client, 'open')
  client.send(JSON.stringify({ id: 1, url: '/v1/data/listen/production?query=*' }))
  client.pause()
  await once(accepted, 'close')
  // What the operating system takes before anything has to wait is a few megabytes at most.
  expect(parts * PART).toBeLessThan(2 * MAX_BACKLOG)
  client.terminate()
})
