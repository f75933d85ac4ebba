import { CspEvaluator } from 'csp_evaluator'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServedRelease, startServedRelease } from '../testing/served-release.ts'
import { securityHeaders } from './security-headers.ts'

let site: ServedRelease
beforeAll(async () => {
  site = await startServedRelease({ headersMs: 200, requestMs: 400, stillMs: 10_000, lookEveryMs: 50 })
})
afterAll(() => site.close())

const request = (line: string, ...headers: string[]) =>
  [`${line} HTTP/1.1`, 'host: www.example.org', 'connection: close', ...headers, '', ''].join('\r\n')

/** One request for every kind of answer, as bytes, and the status it is answered with. */
const answers: [string, number, string][] = [
  ['a page', 200, request('GET /')],
  ['a page in Brotli', 200, request('GET /', 'accept-encoding: br')],
  ['only the head of a page', 200, request('HEAD /')],
  ['a hashed file', 200, request('GET /_astro/a.1234.js')],
  ['a calendar', 200, request('GET /kalender/alle.ics')],
  ['a picture', 200, request('GET /bilder/a.webp')],
  ['an uploaded drawing', 200, request('GET /bilder/a.svg')],
  ['a download', 200, request('GET /dateien/a.pdf')],
  ['a streamed download', 200, request('GET /dateien/gross.zip')],
  ['part of a download', 206, request('GET /dateien/a.pdf', 'range: bytes=2-4')],
  ['a page held already', 304, request('GET /', 'if-none-match: *')],
  ['an address without its slash', 301, request('GET /wissen')],
  ['a former address', 301, request('GET /wissen/alt/')],
  ['an address that is none', 400, request('GET /%ff/')],
  ['a request without a host', 400, 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n'],
  ['what is no HTTP', 400, 'Unsinn\r\n\r\n'],
  ['a smuggled second length', 400, request('POST /webhook', 'content-length: 1', 'content-length: 2')],
  ['length and chunks at once', 400, request('GET /', 'content-length: 1', 'transfer-encoding: chunked')],
  ['a missing page', 404, request('GET /gibt-es-nicht/')],
  ['another method', 405, request('DELETE /')],
  ['a tunnel', 405, 'CONNECT example.org:443 HTTP/1.1\r\nhost: example.org:443\r\n\r\n'],
  ['a request that does not end', 408, 'GET / HTTP/1.1\r\nhost: www.example.org\r\nx-'],
  ['a withdrawn page', 410, request('GET /zurueckgezogen/')],
  ['a range behind the end', 416, request('GET /dateien/a.pdf', 'range: bytes=99-')],
  ['another expectation', 417, request('GET /', 'expect: 200-everything')],
  ['a head without end', 431, `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(40_000)}`],
  ['an address without end', 431, `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`],
  ['a fault of ours', 500, request('GET /kaputt/')],
  ['a site not published yet', 503, request('GET /zu-frueh/')],
  ['an unsigned webhook', 401, request('POST /webhook', 'content-type: application/json')],
  ['a webhook by GET', 405, request('GET /webhook')],
  ['a webhook of another type', 415, request('POST /webhook', 'content-type: text/plain')],
  ['the state', 200, request('GET /health')],
]

function readHead(answer: string): { status: number; headers: Record<string, string> } {
  const [first = '', ...lines] = answer.slice(0, answer.indexOf('\r\n\r\n')).split('\r\n')
  const headers = lines.map((line) => [
    line.split(': ', 1)[0]?.toLowerCase(),
    line.slice(line.indexOf(': ') + 2),
  ])
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(headers) }
}

describe('every kind of answer', () => {
  it.each(answers)('%s (%i) bears all security headers', async (_, status, bytes) => {
    const { status: answered, headers } = readHead(await site.write(bytes))
    expect(answered).toBe(status)
    const { 'content-security-policy': policy, ...fixed } = securityHeaders(true)
    expect(headers).toMatchObject({
      ...fixed,
      'cross-origin-resource-policy': expect.stringMatching(/^(same|cross)-origin$/),
      // For this host alone: the town's other hosts may not speak https.
      'strict-transport-security': 'max-age=31536000',
      'cache-control': expect.stringMatching(/^(no-store|no-cache|public, max-age=31536000, immutable)$/),
    })
    expect(Object.keys(fixed)).toHaveLength(7)
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'|sandbox/)
    expect(headers).not.toHaveProperty('server')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(policy).not.toContain('unsafe')
  })

  it.each(answers)(
    '%s (%i) has a policy in which the CSP Evaluator finds no weakness',
    async (_, __, bytes) => {
      const policy = readHead(await site.write(bytes)).headers['content-security-policy'] ?? ''
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
      // 40 is "high, maybe"; beyond it only advice: 'self' trusts our own files, Trusted Types are not asked for.
      expect(findings.filter(({ severity }) => severity <= 40).map(({ description }) => description)).toEqual(
        [],
      )
    },
  )

  it('shows the page of who runs the site to them, with its style allowed by hash, and to nobody else', async () => {
    const { status, headers } = await site.ask('/betrieb', { authorization: 'who runs the site' })
    expect(status).toBe(200)
    const { 'content-security-policy': policy, ...fixed } = securityHeaders(false)
    expect(headers).toMatchObject({ ...fixed, 'cache-control': 'no-store' })
    expect(headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-[^']+';/)
    expect(policy).not.toContain('unsafe')
    const refused = await site.ask('/betrieb/')
    expect(refused.status).toBe(401)
    expect(refused.headers['www-authenticate']).toMatch(/^Basic /)
    expect((await site.ask('/betrieb', {}, 'POST')).status).toBe(405)
  })

  it.each([
    ['/bilder/a.webp', 'cross-origin'],
    ['/kalender/alle.ics', 'cross-origin'],
    ['/_astro/a.1234.js', 'same-origin'],
    ['/dateien/a.pdf', 'same-origin'],
    ['/', 'same-origin'],
  ])('lets other sites show %s: %s', async (path, policy) => {
    expect((await site.ask(path)).headers['cross-origin-resource-policy']).toBe(policy)
  })
})
