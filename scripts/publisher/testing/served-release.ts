import { mkdtemp, rm } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createObjectStore, hashOf } from '../releases/object-store.ts'
import type { ReleaseEntry, ReleaseListing } from '../releases/release.ts'
import { presentAddresses } from '../releases/where-now.ts'
import { createCompressor } from '../serve/compressor.ts'
import { createRepresentations } from '../serve/representations.ts'
import { serveRelease } from '../serve/serve-release.ts'
import { startSiteServer } from '../serve/site-server.ts'
import { receiveWebhook } from '../webhook/receive-webhook.ts'

export const HTML = 'text/html; charset=utf-8'
export const page = `<h1>Größe</h1>${' Text'.repeat(1000)}`

/** Bytes of the largest file: more than a connection buffers that nobody reads from. */
export const GROSS = 20_000_000

export type Answer = { status: number; headers: Record<string, string>; body: Buffer }
export type ServedRelease = Awaited<ReturnType<typeof startServedRelease>>

/**
 * A small release with one path of every kind, served at an https address; `/kaputt/` fails, and `/zu-frueh/` is
 * answered as if nothing had been published yet.
 *
 * @param limits how long clients may take, in milliseconds
 */
export async function startServedRelease(limits?: Parameters<typeof startSiteServer>[0]['limits']) {
  const folder = await mkdtemp(path.join(tmpdir(), 'serving-'))
  const listing: ReleaseListing = new Map()
  const former = new Map([
    ['/wissen/alt/', 'article-wissen'],
    ['/wissen/uralt/', 'article-wissen'],
    ['/kalender/alt.ics', 'feed-alle'],
    ['/zurueckgezogen/', 'page-fort'],
  ])
  const objects = createObjectStore(folder)
  const representations = createRepresentations(objects)
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
  const errors: unknown[] = []
  compressor.add('/', await put('/', page, HTML, { scripts: ["'sha256-abc='"], styles: ["'sha256-def='"] }))
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
  await put('/dateien/gross.zip', '0123456789'.repeat(GROSS / 10), 'application/zip')
  await put('/bilder/a.svg', '<svg/>', 'image/svg+xml')
  await put('/bilder/a.webp', 'RIFF', 'image/webp')
  await compressor.idle()
  const live = { listing, former, present: presentAddresses(listing) }
  const server = await startSiteServer({
    port: 0,
    https: true,
    onWebhook: (request) =>
      receiveWebhook(request, {
        secret: 'geheim',
        projectId: 'p',
        dataset: 'd',
        now: Date.now,
        accept: async () => true,
      }),
    mayOperate: ({ headers }) => headers.authorization === 'who runs the site',
    health: () => ({ status: 'ok' }),
    operations: async () => '<style>p { color: red }</style><p>Betrieb</p>',
    serve: (request, response) =>
      request.url === '/kaputt/'
        ? Promise.reject(new Error('geheime Einzelheit'))
        : serveRelease(request, response, {
            release: request.url === '/zu-frueh/' ? null : live,
            compiled: new Map(),
            representations,
            https: true,
            wantCompressed: (entry, key) => compressor.add(key, entry),
          }),
    onError: (error) => void errors.push(error),
    ...(limits === undefined ? {} : { limits }),
  })

  /** Asks without any of the conveniences of fetch: the path goes out as it is, nothing is unpacked or followed. */
  function ask(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      // A connection of its own: one kept open may just be closed by the server when it is used again.
      const options = { port: server.port, host: '127.0.0.1', agent: false }
      const request = httpRequest({ ...options, path: target, method, headers })
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

  /** Writes bytes to a connection as they are; gives all that comes until the server ends it. */
  function write(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write(text, 'latin1'))
      let received = ''
      socket.setEncoding('latin1').on('data', (chunk) => {
        received += chunk
      })
      socket.on('error', reject)
      socket.on('close', () => resolve(received))
    })
  }

  return {
    port: server.port,
    listing,
    /** What the log would name. */
    errors,
    ask,
    write,
    async close(): Promise<void> {
      await server.close()
      await compressor.close()
      await rm(folder, { recursive: true })
    },
  }
}
