import { mkdtemp, rm } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createObjectStore, hashOf } from '../releases/object-store.ts'
import type { ReleaseEntry, ReleaseListing } from '../releases/release.ts'
import { presentAddresses } from '../releases/where-now.ts'
import { createCompressor } from './compressor.ts'
import { serveRelease } from './serve-release.ts'
import { type SiteServer, startSiteServer } from './site-server.ts'

const HTML = 'text/html; charset=utf-8'
const page = `<h1>Größe</h1>${' Text'.repeat(1000)}`
let folder: string
let server: SiteServer
const listing: ReleaseListing = new Map()
const former = new Map([
  ['/wissen/alt/', 'article-wissen'],
  ['/wissen/uralt/', 'article-wissen'],
  ['/kalender/alt.ics', 'feed-alle'],
  ['/zurueckgezogen/', 'page-fort'],
])

type Answer = { status: number; headers: Record<string, string>; body: Buffer }

/** Asks without any of the conveniences of fetch: the path goes out as it is, nothing is unpacked or followed. */
function ask(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port: server.port, host: '127.0.0.1', path: target, method, headers })
    request.on('error', reject)
    request.on('response', async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers as Record<string, string>,
        body: Buffer.concat(chunks),
      })
    })
    request.end()
  })
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'serving-'))
  const objects = createObjectStore(folder)
  const compressor = createCompressor(objects, (error) => {
    throw error
  })
  async function put(key: string, text: string, type: string, more: Partial<ReleaseEntry> = {}) {
    const bytes = Buffer.from(text)
    const entry = { hash: hashOf(bytes), type, size: bytes.length, ...more }
    await objects.put(entry.hash, bytes)
    listing.set(key, entry)
    return entry
  }
  await put('/', page, HTML, { scripts: ["'sha256-abc='"], styles: ["'sha256-def='"] })
  compressor.add('/', listing.get('/') as ReleaseEntry)
  await put('/neu/', `${page}neu`, HTML)
  await put('/wissen/', 'kurz', HTML, { subject: 'article-wissen' })
  await put('/404.html', '<h1>Nicht gefunden</h1>', HTML)
  await put('/entfernt/', '<h1>Entfernt</h1>', HTML)
  await put('/_astro/a.1234.js', 'export{}', 'text/javascript; charset=utf-8')
  await put('/kalender/alle.ics', 'BEGIN:VCALENDAR', 'text/calendar; charset=utf-8', {
    subject: 'feed-alle',
  })
  await put('/dateien/a.pdf', '0123456789', 'application/pdf', {
    headers: { 'content-disposition': 'attachment; filename="a.pdf"' },
  })
  await put('/dateien/b.html', '<script>1</script>', HTML, {
    scripts: ["'sha256-abc='"],
    headers: { 'content-disposition': 'inline' },
  })
  await put('/bilder/a.svg', '<svg/>', 'image/svg+xml')
  await compressor.idle()
  server = await startSiteServer({
    port: 0,
    https: true,
    onWebhook: async () => ({ status: 401, message: 'Nein.' }),
    health: () => ({ status: 'ok' }),
    serve: (request, response) =>
      request.url === '/kaputt/'
        ? Promise.reject(new Error('geheime Einzelheit'))
        : serveRelease(request, response, {
            release: { listing, former, present: presentAddresses(listing) },
            objects,
            https: true,
            wantCompressed: (entry, key) => compressor.add(key, entry),
          }),
    onError: () => undefined,
  })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe('serving a release', () => {
  it('sends a page with its type, a strong validator, and a demand to ask again', async () => {
    const { status, headers, body } = await ask('/')
    expect(status).toBe(200)
    expect(body.toString()).toBe(page)
    expect(headers).toMatchObject({
      'content-type': HTML,
      'content-length': String(Buffer.byteLength(page)),
      etag: `"${listing.get('/')?.hash}"`,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    })
  })

  it.each([
    ['br', 'br, gzip', brotliDecompressSync],
    ['gzip', 'gzip;q=1.0, br;q=0', gunzipSync],
  ])('sends %s to who accepts it, with a validator of its own', async (encoding, accepted, unpack) => {
    const { headers, body } = await ask('/', { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.etag).toBe(`"${listing.get('/')?.hash}-${encoding}"`)
    expect(unpack(body).toString()).toBe(page)
  })

  it('sends what is not compressed yet as it is, and compressed soon after', async () => {
    expect((await ask('/neu/', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined()
    await expect
      .poll(async () => (await ask('/neu/', { 'accept-encoding': 'br' })).headers['content-encoding'])
      .toBe('br')
  })

  it('answers 304 only to who holds these very bytes', async () => {
    const tag = (await ask('/', { 'accept-encoding': 'br' })).headers.etag as string
    const same = await ask('/', { 'if-none-match': `"x", W/${tag}`, 'accept-encoding': 'br' })
    expect(same).toMatchObject({ status: 304, headers: { etag: tag } })
    expect(same.body).toHaveLength(0)
    expect((await ask('/neu/', { 'if-none-match': tag })).status).toBe(200)
  })

  it('answers HEAD like GET without the body', async () => {
    const [head, get] = [await ask('/', {}, 'HEAD'), await ask('/')]
    expect(head.body).toHaveLength(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })

  it('lets files that are named after their content be kept for ever', async () => {
    expect((await ask('/_astro/a.1234.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    )
  })

  it('sends calendars and downloads with their own headers', async () => {
    expect((await ask('/kalender/alle.ics')).headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect((await ask('/dateien/a.pdf')).headers['content-disposition']).toBe('attachment; filename="a.pdf"')
  })

  it('gives what editors upload no say on the site: saved, sandboxed, without scripts', async () => {
    const { headers } = await ask('/dateien/b.html')
    expect(headers['content-disposition']).toBe('attachment')
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
    expect((await ask('/bilder/a.svg')).headers['content-security-policy']).toBe(
      "default-src 'none'; sandbox",
    )
    expect((await ask('/dateien/gibt-es-nicht.html')).headers['content-disposition']).toBeUndefined()
  })

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=4-2', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['seiten=1-2', 200, '0123456789', undefined],
  ])('answers the range %s with status %i', async (range, status, text, contentRange) => {
    const answer = await ask('/dateien/a.pdf', { range })
    expect(answer.status).toBe(status)
    expect(answer.body.toString()).toBe(text)
    expect(answer.headers['content-range']).toBe(contentRange)
  })

  it('refuses a range behind the end, and sends the whole when the file has changed since', async () => {
    expect(await ask('/dateien/a.pdf', { range: 'bytes=10-' })).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */10' },
    })
    expect((await ask('/dateien/a.pdf', { range: 'bytes=2-4', 'if-range': '"alt"' })).status).toBe(200)
  })

  it.each([
    ['/wissen', '/wissen/'],
    ['/wissen?seite=2', '/wissen/?seite=2'],
    ['/wissen/index.html', '/wissen/'],
    ['/index.html', '/'],
  ])('leads from %s to %s', async (from, to) => {
    expect(await ask(from)).toMatchObject({ status: 301, headers: { location: to } })
  })

  it.each([
    ['/wissen/alt/', '/wissen/'],
    ['/wissen/uralt/?seite=2', '/wissen/?seite=2'],
    ['/wissen/alt', '/wissen/'],
    ['/wissen/alt/index.html', '/wissen/'],
    ['/kalender/alt.ics', '/kalender/alle.ics'],
  ])('leads from the former address %s to %s for good, in one step', async (from, to) => {
    expect(await ask(from)).toMatchObject({
      status: 301,
      headers: { location: to, 'cache-control': 'no-cache' },
    })
    expect((await ask(from, {}, 'HEAD')).status).toBe(301)
  })

  it.each(['/zurueckgezogen/', '/zurueckgezogen', '/zurueckgezogen/?seite=2', '/entfernt/'])(
    'answers %s, which was withdrawn, with 410 and a page',
    async (target) => {
      const { status, headers, body } = await ask(target, { 'if-none-match': '*' })
      expect(status).toBe(410)
      expect(headers).toMatchObject({ 'content-type': HTML, 'cache-control': 'no-cache' })
      expect(body.toString()).toBe('<h1>Entfernt</h1>')
    },
  )

  it.each([
    '/gibt-es-nicht/',
    '//example.org/',
    '//example.org',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/wissen/../',
    '/WISSEN/',
    '/constructor',
    '/__proto__/',
  ])('answers %s with the page for what is missing', async (target) => {
    const { status, headers, body } = await ask(target)
    expect(status).toBe(404)
    expect(headers['cache-control']).toBe('no-cache')
    expect(body.toString()).toBe('<h1>Nicht gefunden</h1>')
  })

  it.each(['/%', '/%ff/', '/a%00b', '/a\\b', '/%0d%0aset-cookie:x'])(
    'refuses the address %j',
    async (target) => {
      expect((await ask(target)).status).toBe(400)
    },
  )

  it('understands percent-encoding of what needs none', async () => {
    expect((await ask('/%77issen/')).status).toBe(200)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    expect(await ask('/', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  it('tells nobody why it failed', async () => {
    const { status, body } = await ask('/kaputt/')
    expect(status).toBe(500)
    expect(body.toString()).not.toContain('geheime')
  })

  it('gives every answer the security headers', async () => {
    const answers = [
      await ask('/'),
      await ask('/', { 'if-none-match': '*' }),
      await ask('/wissen'),
      await ask('/fehlt/'),
      await ask('/zurueckgezogen/'),
      await ask('/%'),
      await ask('/', {}, 'POST'),
      await ask('/kaputt/'),
      await ask('/health'),
      await ask('/webhook', {}, 'POST'),
      await ask('/kalender/alle.ics'),
      await ask('/dateien/a.pdf', { range: 'bytes=99-' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([
      200, 304, 301, 404, 410, 400, 405, 500, 200, 401, 200, 416,
    ])
    for (const { status, headers } of answers) {
      expect(headers, String(status)).toMatchObject({
        'x-content-type-options': 'nosniff',
        // For this host alone: the town's other hosts may not speak https.
        'strict-transport-security': 'max-age=31536000',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      })
      expect(headers['content-security-policy']).not.toContain('unsafe')
    }
  })

  it('allows exactly the inline scripts and styles a page was released with', async () => {
    const policy = (await ask('/')).headers['content-security-policy']
    expect(policy).toContain("script-src 'self' 'sha256-abc=';")
    expect(policy).toContain("style-src 'self' 'sha256-def=';")
    expect((await ask('/wissen/')).headers['content-security-policy']).toContain("script-src 'self';")
  })

  it.each([
    ['what is no HTTP', 'Unsinn\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(40_000)}`, /^HTTP\/1\.1 431 /],
  ])('answers %s and goes on', async (_, text, expected) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write(text))
      let received = ''
      socket.on('data', (chunk) => {
        received += chunk
      })
      socket.on('error', reject)
      socket.on('close', () => resolve(received))
    })
    expect(answer).toMatch(expected)
    expect(answer).toContain('content-security-policy')
    expect((await ask('/')).status).toBe(200)
  })
})
