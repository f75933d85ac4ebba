import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReleaseListing } from '../releases/release.ts'
import { HTML, page, type ServedRelease, startServedRelease } from '../testing/served-release.ts'

let site: ServedRelease
let listing: ReleaseListing
let ask: ServedRelease['ask']
beforeAll(async () => {
  site = await startServedRelease()
  ;({ listing, ask } = site)
})
afterAll(() => site.close())

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
    // A time in whole seconds cannot tell: what a program keeps for ever on its word froze its calendars.
    const since = { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' }
    expect((await ask('/kalender/alle.ics', since)).status).toBe(200)
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
    '/wissen%2F',
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

  it('allows exactly the inline scripts and styles a page was released with', async () => {
    const policy = (await ask('/')).headers['content-security-policy']
    expect(policy).toContain("script-src 'self' 'sha256-abc=';")
    expect(policy).toContain("style-src 'self' 'sha256-def=';")
    expect((await ask('/wissen/')).headers['content-security-policy']).toContain("script-src 'self';")
  })
})
