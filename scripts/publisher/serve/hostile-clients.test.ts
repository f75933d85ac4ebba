import { connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GROSS, page, type ServedRelease, startServedRelease } from '../testing/served-release.ts'

const STILL_MS = 500
let site: ServedRelease
beforeAll(async () => {
  site = await startServedRelease({ headersMs: 200, requestMs: 400, stillMs: STILL_MS, lookEveryMs: 50 })
})
afterAll(() => site.close())

const line = (target: string) => `GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`
const closed = (socket: Socket) => new Promise<void>((resolve) => socket.once('close', () => resolve()))

describe('hostile clients', () => {
  it.each([
    '/../../../etc/passwd',
    '/wissen/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/%252e%252e/etc/passwd',
    '/..%5c..%5cetc/passwd',
    '/....//....//etc/passwd',
    '/%c0%ae%c0%ae/etc/passwd',
    '/\xc0\xae\xc0\xae/etc/passwd',
    '/objects/ab',
    '/_astro/../manifests/1.json',
    '/wissen/%00.html',
    '/wissen/;x=1',
    '/%u002e%u002e/etc/passwd',
    'file:///etc/passwd',
    'http://example.org/etc/passwd',
    '*',
    '/%0d%0aset-cookie:%20a=b',
  ])('get nothing but a page of ours for %j', async (target) => {
    const answer = await site.write(line(target))
    expect(answer).toMatch(/^HTTP\/1\.1 (400|404) /)
    expect(answer).not.toMatch(/root:|set-cookie/i)
  })

  it('cannot name two requests in one', async () => {
    const chunked = 'POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: xchunked\r\ncontent-length: 5\r\n\r\n'
    expect(await site.write(`${chunked}0\r\n\r\n${line('/wissen/')}`)).not.toContain('kurz')
  })

  it('get no answer within another one', async () => {
    const answer = await site.write(`GET / HTTP/1.1\r\nhost: x\r\n\r\n\u0001Unsinn\r\n\r\n`)
    expect(answer.match(/HTTP\/1\.1 /g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it('are let go when they are slow to ask, and hold up nobody meanwhile', async () => {
    const sockets = Array.from({ length: 200 }, () => connect(site.port, '127.0.0.1'))
    const gone = Promise.all(sockets.map(closed))
    for (const [index, socket] of sockets.entries()) {
      socket.on('error', () => undefined).resume()
      socket.write(index % 2 === 0 ? '' : 'GET / HTTP/1.1\r\nhost: x\r\nx-a: ')
    }
    await delay(50)
    expect((await site.ask('/')).body.toString()).toBe(page)
    await gone
  })

  /** Asks for the large file and reads nothing of it for a while; gives how many bytes still came then. */
  async function readAfter(ms: number): Promise<number> {
    const socket = connect(site.port, '127.0.0.1', () => socket.write(line('/dateien/gross.zip')))
    socket.on('error', () => undefined).pause()
    const gone = closed(socket)
    await delay(ms)
    let received = 0
    socket.on('data', (chunk) => {
      received += chunk.length
    })
    socket.resume()
    await gone
    return received
  }

  it('are let go when they stop reading a large answer', async () => {
    // On a busy machine the server may begin late: then with more patience.
    const received = (await readAfter(STILL_MS * 3)) < GROSS ? 0 : await readAfter(STILL_MS * 20)
    expect(received).toBeLessThan(GROSS)
    expect((await site.ask('/')).status).toBe(200)
  }, 30_000)

  it('do no harm by leaving in the midst of a download', async () => {
    const socket = connect(site.port, '127.0.0.1', () => socket.write(line('/dateien/gross.zip')))
    await new Promise((resolve) => socket.once('data', resolve))
    socket.destroy()
    expect((await site.ask('/dateien/gross.zip')).body).toHaveLength(GROSS)
  })

  it('leave no trace in the log by breaking off what they send', async () => {
    const head =
      'POST /webhook HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{'
    const socket = connect(site.port, '127.0.0.1', () => socket.write(head))
    await delay(50)
    socket.resetAndDestroy()
    await delay(50)
    expect((await site.ask('/kaputt/')).status).toBe(500)
    expect(site.errors).toEqual([new Error('geheime Einzelheit')])
  })

  it.each([
    [
      'thousands of headers',
      `GET / HTTP/1.1\r\nhost: x\r\n${'a: b\r\n'.repeat(5_000)}\r\n`,
      /^HTTP\/1\.1 431 /,
    ],
    ['a control character in a header', 'GET / HTTP/1.1\r\nhost: x\r\na: \u0000\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['a header without a colon', 'GET / HTTP/1.1\r\nhost: x\r\nabc\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['a line folded', 'GET / HTTP/1.1\r\nhost: x\r\n a: b\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['an unknown version', 'GET / HTTP/9.9\r\nhost: x\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', /^HTTP\/1\.1 400 /],
    [
      'endless chunk extensions',
      `POST /webhook HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1;${'a'.repeat(40_000)}`,
      /^HTTP\/1\.1 413 |^$/,
    ],
  ])('are refused %s', async (_, bytes, expected) => {
    expect(await site.write(bytes)).toMatch(expected)
    expect((await site.ask('/')).status).toBe(200)
  })
})
