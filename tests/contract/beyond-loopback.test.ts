import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { openTarget } from './target.ts'

const ACCOUNT = { login: 'anna', role: 'administrator', password: 'ein langes Passwort' }
const STUDIO = 'https://redaktion.example.org'

/** fetch() lets nobody choose the Host header. */
function ask(address: string, path: string, headers: Record<string, string>) {
  const { hostname, port } = new URL(address)
  return new Promise<{ status: number; cookies: string[]; body: string }>((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path, headers }, (response) => {
      let body = ''
      response.on('data', (part) => (body += part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, cookies: response.headers['set-cookie'] ?? [], body }),
      )
    })
    sent.on('error', reject).end()
  })
}

test.each([{ host: '0.0.0.0' }, { studioUrl: STUDIO }])(
  'with %j it does not start without accounts, and says how they are set up',
  async (settings) => {
    await expect(openTarget(settings)).rejects.toThrow(
      'there are no accounts yet: set one up with `npm run content -- accounts add NAME --role administrator`',
    )
  },
)

test('without accounts nothing is handed out through a web server, whatever Host it passes on', async () => {
  const target = await openTarget()
  const host = new URL(target.url).host
  const through = (headers: Record<string, string>) =>
    ask(target.url, '/v1/auth/login/local', { host, ...headers })
  expect((await through({ 'x-forwarded-for': '203.0.113.7' })).status).toBe(403)
  expect((await through({ via: '1.1 proxy' })).body).toContain('accounts add')
  // nginx without further settings: HTTP/1.0, the Host of its own target, and no other header.
  const socket = connect(Number(new URL(target.url).port), '127.0.0.1')
  socket.end(`GET /v1/auth/login/local HTTP/1.0\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  let answer = ''
  for await (const part of socket) answer += part
  expect(answer).toMatch(/^HTTP\/1\.[01] 403 /)
  expect((await through({})).status).toBeLessThan(400)
  await target.close()
})

test('behind a web server its public name is served, and no other', async () => {
  const target = await openTarget()
  await target.send('/accounts', ACCOUNT)
  target.settings.studioUrl = STUDIO
  await target.restart()
  const from = (host: string, origin?: string) =>
    ask(target.url, '/v1/auth/providers', { host, ...(origin ? { origin } : {}) })
  const served = await from('redaktion.example.org', STUDIO)
  expect(served.status).toBe(200)
  expect(served.body).toContain(`${STUDIO}/v1/auth/login/local`)
  expect((await from('redaktion.example.org', 'http://redaktion.example.org')).status).toBe(403)
  expect((await from('other.example.org')).status).toBe(403)
  expect((await from('192.0.2.1')).status).toBe(403)
  const last = await target.request('/accounts/anna', { method: 'DELETE' })
  expect(last.status).toBe(409)
  await target.close()
})

const [other] = Object.values(networkInterfaces())
  .flat()
  .filter((found) => found?.family === 'IPv4' && !found.internal)

test.skipIf(!other)(
  'with STUDIO_HOST it is reached from outside, and by no name made up elsewhere',
  async () => {
    const target = await openTarget()
    await target.send('/accounts', ACCOUNT)
    target.settings.host = '0.0.0.0'
    await target.restart()
    const { port } = new URL(target.url)
    const outside = `http://${other?.address}:${port}`
    expect((await fetch(`${outside}/v1/ping`)).status).toBe(200)
    expect((await fetch(`${outside}/v1/data/query/production?query=*`)).status).toBe(401)
    expect((await fetch(`${target.url}/v1/ping`)).status).toBe(200)
    expect((await ask(outside, '/v1/ping', { host: `rebound.example.org:${port}` })).status).toBe(403)
    await target.close()
  },
)
