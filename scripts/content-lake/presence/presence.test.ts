import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { Accounts } from '../accounts/accounts.ts'
import { Presence } from './presence.ts'

const accounts = { byToken: (token: string) => (token ? { id: token } : null) } as unknown as Accounts
let server: WebSocketServer
const clients: WebSocket[] = []
beforeAll(async () => {
  const presence = new Presence(accounts)
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  server.on('connection', (socket) => presence.connect(socket))
  await once(server, 'listening')
})
afterEach(() => {
  for (const client of clients.splice(0)) client.terminate()
})
afterAll(() => {
  server.close()
})

async function signIn(name: string) {
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  clients.push(socket)
  const events: unknown[] = []
  socket.on('message', (data) => {
    const message = String(data)
    if (message.includes('presence_subscription')) events.push(JSON.parse(message).params.result)
  })
  await once(socket, 'open')
  const call = (method: string, params = {}) =>
    socket.send(JSON.stringify({ jsonrpc: '2.0', id: 'x', method, params }))
  call('authorization', { authorization: `Bearer ${name}` })
  return { socket, call, events }
}

test('who subscribes is told what others announce', async () => {
  const [anna, ben] = [await signIn('anna'), await signIn('ben')]
  anna.call('presence_subscribe')
  await once(anna.socket, 'message')
  ben.call('presence_announce', { data: { documentId: 'a' } })
  await expect
    .poll(() => anna.events, { timeout: 10_000 })
    .toEqual([{ type: 'state', i: 'ben', m: { documentId: 'a' } }])
})

test('a connection that subscribes without end is closed', async () => {
  const anna = await signIn('anna')
  for (let times = 0; times < 11; times++) anna.call('presence_subscribe')
  expect((await once(anna.socket, 'close'))[0]).toBe(1008)
})

test('a connection that stops reading is cut off before it fills the memory', async () => {
  const [anna, ben] = [await signIn('anna'), await signIn('ben')]
  for (let times = 0; times < 10; times++) anna.call('presence_subscribe')
  await expect.poll(() => server.clients.size, { timeout: 10_000 }).toBe(2)
  anna.socket.pause()
  const data = 'x'.repeat(900_000)
  for (let times = 0; times < 5; times++) ben.call('presence_announce', { data })
  await expect.poll(() => server.clients.size, { timeout: 20_000 }).toBe(1)
})
