import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

const TOKEN = 'token-of-the-upgrade-test'
const SERVE = fileURLToPath(new URL('../serve.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
let server: ChildProcess
let url: URL

// A process of its own: an error that nobody catches ends it, as it would end the whole portal.
beforeAll(async () => {
  const env = { ...process.env, DATA_DIR: folder, STUDIO_PORT: '0', EDITOR_TOKEN: TOKEN, LOG_LEVEL: 'silent' }
  const child = spawn(process.execPath, [SERVE], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  server = child
  const [line] = await once(child.stdout, 'data')
  url = new URL(String(line).replace('content-lake ready ', ''))
})
beforeEach(() => expect(server.exitCode).toBeNull())
afterEach(async () => {
  const answer = await fetch(new URL('/v1/ping', url))
  expect(await answer.json()).toEqual({ pong: true })
})
afterAll(async () => {
  if (server.kill()) await once(server, 'exit')
  rmSync(folder, { recursive: true })
})

const PRESENCE = '/v2021-06-07/socket/production'

function upgrade(path: string, headers: Record<string, string> = {}): Socket {
  const all = {
    host: url.host,
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    ...headers,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  const socket = connect({ port: Number(url.port), host: '127.0.0.1', allowHalfOpen: true })
  socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
  return socket
}

test.each(['//', '/', '/%', '/socket', '/v1/users/me', 'http://'])(
  'an upgrade of %s is refused',
  async (path) => {
    expect(await text(upgrade(path))).toMatch(/^HTTP\/1\.1 404/)
  },
)

test.each(['//', '/listener-tunnel', '/v2021-06-07/socket/production'])(
  'an upgrade of %s that a page of another origin asks for is refused',
  async (path) => {
    expect(await text(upgrade(path, { origin: 'https://example.org' }))).toMatch(/^HTTP\/1\.1 403/)
    expect(await text(upgrade(path, { host: 'rebound.example.org' }))).toMatch(/^HTTP\/1\.1 403/)
  },
)

test.each(['/listener-tunnel', PRESENCE])(
  'an upgrade of %s that a web server passes on is refused as long as there are no accounts',
  async (path) => {
    expect(await text(upgrade(path, { 'x-forwarded-for': '203.0.113.7' }))).toMatch(/^HTTP\/1\.1 403/)
  },
)

test('clients may break off while they are refused', async () => {
  for (let attempt = 0; attempt < 50; attempt++) {
    const socket = upgrade('/', { origin: 'https://example.org' })
    await once(socket, attempt % 2 ? 'connect' : 'readable')
    socket.resetAndDestroy()
  }
})

/** Sends one frame; gives the first answer or the code the connection is closed with. */
async function answerTo(path: string, frame: string | Uint8Array<ArrayBuffer>): Promise<unknown> {
  const socket = new WebSocket(new URL(path, url).href.replace('http', 'ws'))
  await once(socket, 'open')
  const answer = new Promise((resolve) => {
    socket.addEventListener('message', ({ data }) => data !== '♥' && resolve(JSON.parse(data)))
    socket.addEventListener('close', ({ code }) => resolve(code))
  })
  socket.send(frame)
  return answer.finally(() => socket.close())
}

const NO_FRAMES: [name: string, frame: string | Uint8Array<ArrayBuffer>][] = [
  ['nothing', ''],
  ['no JSON', '{"id":'],
  ['no object', 'null'],
  ['a list', '[[]]'],
  ['bytes', new Uint8Array([0, 255, 254])],
  ['another shape', '{"id":{},"url":5,"method":[],"jsonrpc":"2.0"}'],
  ['deep nesting', '['.repeat(500_000) + ']'.repeat(500_000)],
]

test.each(NO_FRAMES)('the listener tunnel closes on %s', async (_name, frame) => {
  expect(await answerTo('/listener-tunnel', frame)).toBe(1003)
})

test.each([
  ['a header that is none', '/v1/data/listen/production', { 'bad header': 'x' }],
  ['a header value that is none', '/v1/data/listen/production', { authorization: 'a\nb' }],
  ['a header that is the business of the server', '/v1/data/listen/production', { Host: 'example.org' }],
])('the listener tunnel answers %s', async (_name, address, headers) => {
  const answer = await answerTo('/listener-tunnel', JSON.stringify({ id: 1, url: address, headers }))
  expect(answer).toMatchObject({ id: 1 })
  expect(answer).not.toMatchObject({ status: 200 })
})

const call = (method: string, params: unknown) => JSON.stringify({ jsonrpc: '2.0', id: 'x', method, params })

test.each(NO_FRAMES)('the presence connection closes on %s', async (_name, frame) => {
  expect(await answerTo(PRESENCE, frame)).toBe(1003)
})

test('the presence connection takes nothing but text for a token', async () => {
  for (const authorization of [{ toString: 1, valueOf: 1 }, [], 5, null, 'Bearer of-nobody']) {
    expect(await answerTo(PRESENCE, call('authorization', { authorization }))).toMatchObject({
      result: false,
    })
  }
})

test('the presence connection passes nothing on that is nested without end', async () => {
  const data = `${'['.repeat(400_000)}${']'.repeat(400_000)}`
  expect(await answerTo(PRESENCE, call('presence_announce', { data: 0 }).replace('0}', `${data}}`))).toBe(
    1003,
  )
})
