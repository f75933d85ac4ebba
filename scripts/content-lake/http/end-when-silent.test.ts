import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { endWhenSilent } from './end-when-silent.ts'

const INTERVAL = 30
let server: WebSocketServer
beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  server.on('connection', (socket) => endWhenSilent(socket, INTERVAL))
  await once(server, 'listening')
})
afterEach(() => server.close())

function connect(options: { autoPong: boolean }): WebSocket {
  return new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, options)
}

test('a client that answers no ping is cut off', async () => {
  const [code] = await once(connect({ autoPong: false }), 'close')
  // 1006: closed without a goodbye (https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1)
  expect(code).toBe(1006)
})

test('a client that answers is kept', async () => {
  const client = connect({ autoPong: true })
  for (let pings = 0; pings < 4; pings++) await once(client, 'ping')
  expect(client.readyState).toBe(WebSocket.OPEN)
  client.close()
  await once(client, 'close')
})
