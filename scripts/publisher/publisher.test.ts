import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Publisher, type PublisherOptions, startPublisher } from './publisher.ts'
import { MARKER } from './releases/plain-folder.ts'
import { writePointer } from './releases/pointer.ts'
import { rollback } from './releases/rollback.ts'
import { SECRET, sendWebhook } from './testing/send-webhook.ts'
import { startTinyContentLake } from './testing/tiny-content-lake.ts'

const siteDir = fileURLToPath(new URL('./testing/tiny-site', import.meta.url))
const article = (
  name: string,
  more: { title?: string; body?: string; until?: string; slug?: string } = {},
) => ({
  _id: `article-${name}`,
  slug: name,
  title: `Titel ${name}`,
  body: `Text ${name}`,
  ...more,
})

let folder: string
let lake: Awaited<ReturnType<typeof startTinyContentLake>>
let publisher: Publisher | null
let clock: Date

async function start(more: Partial<PublisherOptions> = {}): Promise<Publisher> {
  publisher = await startPublisher({
    dataDir: folder,
    port: 0,
    siteUrl: 'http://localhost:4321',
    lake: { projectId: 'embedded', dataset: 'production', apiHost: lake.url, token: undefined },
    webhookSecret: SECRET,
    siteDir,
    now: () => clock,
    log: pino({ level: 'silent' }),
    ...more,
  })
  return publisher
}
const url = () => publisher?.url ?? ''
const get = async (key: string) => (await fetch(url() + key)).text()
const health = async () => (await fetch(`${url()}/health`)).json()
/** Waits for what the publisher does in its own time; generous, because test machines are busy. */
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 5 })
const healthShows = (state: object) => eventually(async () => expect(await health()).toMatchObject(state))
const shows = (key: string, text: string) => eventually(async () => expect(await get(key)).toContain(text))
async function publish(document: ReturnType<typeof article>): Promise<void> {
  lake.put(document)
  expect((await sendWebhook(url(), document._id)).status).toBe(200)
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'publisher-'))
  lake = await startTinyContentLake([article('eins'), article('zwei')])
  clock = new Date('2026-03-01T10:00:00Z')
  publisher = null
})
afterEach(async () => {
  await publisher?.close()
  await lake.close()
  await rm(folder, { recursive: true })
})

describe('the publisher', () => {
  it('publishes everything at first, assets included', async () => {
    await start()
    expect(await get('/')).toContain('Titel eins, Titel zwei')
    expect(await get('/eins/')).toContain('Text eins')
    expect(await get('/_astro/a.1234.css')).toContain('CanvasText')
    expect(await health()).toMatchObject({ status: 'ok', release: { id: '00000001', paths: 7 } })
  })

  it('renders only what a webhook reaches, and says so', async () => {
    await start()
    await publish(article('eins', { body: 'Neuer Text' }))
    await shows('/eins/', 'Neuer Text')
    await healthShows({
      lastPublish: {
        trigger: 'webhook',
        documents: { count: 1, ids: ['article-eins'] },
        rendered: { count: 1, paths: ['/eins/'] },
        changed: 1,
      },
    })
  })

  it('makes no release when a webhook changes nothing', async () => {
    await start()
    await sendWebhook(url(), 'article-eins')
    await eventually(async () => expect((await health()).lastPublish.trigger).toBe('webhook'))
    expect((await health()).release.id).toBe('00000001')
  })

  it('takes a page away that is no longer published, and its title from the list', async () => {
    await start()
    lake.remove('article-zwei')
    await sendWebhook(url(), 'article-zwei')
    await eventually(async () => expect((await fetch(`${url()}/zwei/`)).status).toBe(410))
    expect(await get('/')).not.toContain('Titel zwei')
    expect(await get('/zwei/')).toContain('Diese Seite wurde entfernt.')
    expect((await fetch(`${url()}/nie-da-gewesen/`)).status).toBe(404)
  })

  describe('a page whose address changes', () => {
    const leadsTo = async (from: string, to: string) => {
      const answer = await fetch(url() + from, { redirect: 'manual' })
      expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
    }
    const renamed = async (slug: string) => {
      await publish(article('zwei', { slug }))
      await eventually(async () => {
        const answer = await fetch(`${url()}/${slug}/`, { redirect: 'manual' })
        expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Text zwei')])
      })
    }

    it('is found from every former one in one step, also after a restart, and back again', async () => {
      await start()
      await renamed('zweitens')
      await leadsTo('/zwei/', '/zweitens/')
      await renamed('drittens')
      await publisher?.close()
      await start()
      await leadsTo('/zwei/', '/drittens/')
      await leadsTo('/zweitens/', '/drittens/')
      await renamed('zwei')
      await leadsTo('/zweitens/', '/zwei/')
      await leadsTo('/drittens/', '/zwei/')
    })

    it('is found when it moved while the publisher was down', async () => {
      await start()
      await publisher?.close()
      lake.put(article('zwei', { slug: 'zweitens' }))
      await start()
      await shows('/zweitens/', 'Text zwei')
      await leadsTo('/zwei/', '/zweitens/')
    })

    it('leaves its former address to whoever uses it next', async () => {
      await start()
      await renamed('zweitens')
      await publish(article('neu', { slug: 'zwei' }))
      await shows('/zwei/', 'Text neu')
      lake.remove('article-neu')
      await sendWebhook(url(), 'article-neu')
      await eventually(async () => expect((await fetch(`${url()}/zwei/`)).status).toBe(410))
    })

    it('is gone at all its addresses once it is withdrawn, and at all of them back when it returns', async () => {
      await start()
      await renamed('zweitens')
      lake.remove('article-zwei')
      await sendWebhook(url(), 'article-zwei')
      await eventually(async () => expect((await fetch(`${url()}/zweitens/`)).status).toBe(410))
      expect((await fetch(`${url()}/zwei/`)).status).toBe(410)
      await renamed('viertens')
      await leadsTo('/zwei/', '/viertens/')
      await leadsTo('/zweitens/', '/viertens/')
    })

    it('stays at the former one in its last good version while it cannot be shown at the new one', async () => {
      await start()
      await publish(article('zwei', { slug: 'zweitens', body: 'throw' }))
      await healthShows({ failures: [{ path: '/zweitens/', documentId: 'article-zwei' }] })
      // Health knows of a failure before the publish is over and stands in the list of the last ones.
      await eventually(async () => {
        const operations = await get('/betrieb')
        expect(operations).toMatch(
          /Seiten, die nicht erzeugt werden konnten \(1\)[\s\S]*\/zweitens\/[\s\S]*article-zwei/,
        )
        expect(operations).toContain('Änderung im Studio')
      })
      expect(await get('/zwei/')).toContain('Text zwei')
      await renamed('zweitens')
      await leadsTo('/zwei/', '/zweitens/')
      await healthShows({ status: 'ok', failures: [] })
    })
  })

  it('finds by itself what no webhook told: changes, additions and deletions', async () => {
    await start({ reconcileMs: 50 })
    lake.put(article('eins', { body: 'Ohne Webhook' }))
    lake.put(article('drei'))
    lake.remove('article-zwei')
    await shows('/', 'Titel drei, Titel eins')
    expect(await get('/eins/')).toContain('Ohne Webhook')
    expect((await fetch(`${url()}/zwei/`)).status).toBe(410)
  })

  it('publishes when time has changed what a page says, without anybody publishing', async () => {
    lake.put(article('termin', { until: '2026-03-01T12:00:00Z' }))
    const running = await start()
    expect(await get('/termin/')).toContain('kommt')
    expect((await health()).nextMoment).toBe('2026-03-01T12:00:00.000Z')
    clock = new Date('2026-03-01T12:00:00Z')
    running.wake()
    await shows('/termin/', 'vorbei')
    await healthShows({ lastPublish: { trigger: 'moment', rendered: { paths: ['/termin/'] } } })
  })

  it('keeps the last good version of a page that fails, names it, and recovers with the document', async () => {
    await start()
    await publish(article('eins', { title: 'Neu', body: 'throw' }))
    await shows('/', 'Neu, Titel zwei')
    expect(await get('/eins/')).toContain('Text eins')
    expect(await health()).toMatchObject({
      status: 'degraded',
      failures: [{ path: '/eins/', documentId: 'article-eins', field: 'body', message: /nicht zeigen/ }],
    })
    await publish(article('eins', { body: 'Wieder gut' }))
    await shows('/eins/', 'Wieder gut')
    await healthShows({ status: 'ok', failures: [] })
  })

  it.each([
    ['answers nothing', 'never'],
    ['never comes back', 'hang'],
  ])('publishes the others when a page %s', async (_, body) => {
    await start({ pathLimitMs: 1_500, stallLimitMs: 3_000 })
    await publish(article('eins', { title: 'Neu', body }))
    await shows('/', 'Neu, Titel zwei')
    expect(await get('/eins/')).toContain('Text eins')
    await eventually(async () => expect((await health()).failures).toHaveLength(1))
    await publish(article('zwei', { body: 'Geht weiter' }))
    await shows('/zwei/', 'Geht weiter')
  })

  it('publishes the others when a page ends the render thread, and says which and why', async () => {
    await start()
    await publish(article('eins', { title: 'Neu', body: 'stray' }))
    await shows('/', 'Neu, Titel zwei')
    expect(await get('/eins/')).toContain('Text eins')
    const message = 'The render thread failed (verirrt) while rendering /eins/.'
    await healthShows({ failures: [{ path: '/eins/', documentId: 'article-eins', field: 'body', message }] })
    await publish(article('zwei', { body: 'Geht weiter' }))
    await shows('/zwei/', 'Geht weiter')
    await publish(article('eins', { body: 'Wieder gut' }))
    await shows('/eins/', 'Wieder gut')
    await healthShows({ status: 'ok', failures: [] })
  })

  it('blames the page that hangs, not those that were being rendered beside it', async () => {
    await start({ stallLimitMs: 2_000 })
    lake.put(article('zwei', { body: 'slow' }))
    lake.put(article('drei', { body: 'slow' }))
    await publish(article('eins', { title: 'Neu', body: 'hang after others' }))
    await sendWebhook(url(), 'article-zwei')
    await sendWebhook(url(), 'article-drei')
    await shows('/', 'Titel drei, Neu, Titel zwei')
    expect(await get('/eins/')).toContain('Text eins')
    expect(await get('/zwei/')).toContain('slow')
    expect(await get('/drei/')).toContain('slow')
    expect((await health()).failures).toMatchObject([{ path: '/eins/', message: /hung/ }])
  })

  it('names documents with faults in their content', async () => {
    lake.put(article('drei', { title: '' }))
    await start()
    expect((await health()).problems).toEqual([
      { documentId: 'article-drei', type: 'article', field: 'title', message: 'Der Titel fehlt.' },
    ])
  })

  it('tells visitors no more than that it is well, in which release, and how much waits', async () => {
    await start()
    lake.trouble = 500
    await publish(article('eins', { body: 'Nach der Störung' }))
    await healthShows({ lastError: { message: expect.stringContaining(lake.url) } })
    const answer = await fetch(`${url()}/health`, { headers: { 'x-forwarded-for': '203.0.113.7' } })
    expect(await answer.json()).toEqual({
      status: 'degraded',
      release: { id: '00000001', ageSeconds: expect.any(Number) },
      queue: { pending: 1 },
    })
  })

  it('asks for the password before it tells of a public site in full, on this machine too', async () => {
    await start({ siteUrl: 'https://www.example.org' })
    expect(await health()).not.toHaveProperty('problems')
    expect((await fetch(`${url()}/betrieb`)).status).toBe(401)
    const password = (await readFile(path.join(folder, 'publisher/operations-password'), 'utf8')).trim()
    const as = (known: string) => ({
      headers: { authorization: `Basic ${Buffer.from(`betrieb:${known}`).toString('base64')}` },
    })
    expect((await fetch(`${url()}/betrieb`, as('geraten'))).status).toBe(401)
    expect((await fetch(`${url()}/betrieb`, as(password))).status).toBe(200)
    expect(await (await fetch(`${url()}/health`, as(password))).json()).toHaveProperty('problems')
  })

  it('stays as it is while the Content Lake is in trouble, says so, and recovers', async () => {
    await start()
    lake.trouble = 500
    await publish(article('eins', { body: 'Nach der Störung' }))
    await eventually(async () =>
      expect((await health()).lastError?.message).toMatch(/answered with status 500/),
    )
    expect(await get('/eins/')).toContain('Text eins')
    lake.trouble = null
    await shows('/eins/', 'Nach der Störung')
    await healthShows({ status: 'ok', lastError: null, queue: { pending: 0 } })
  })

  it('serves the last release at once when it starts without the Content Lake, and catches up', async () => {
    await start()
    await publisher?.close()
    lake.trouble = 503
    lake.put(article('eins', { body: 'Inzwischen' }))
    await start()
    expect(await get('/eins/')).toContain('Text eins')
    lake.trouble = null
    await shows('/eins/', 'Inzwischen')
  })

  describe('when most of the content is suddenly missing', () => {
    const names = Array.from({ length: 20 }, (_, index) => `artikel-${index}`)
    const withdrawn = () => {
      for (const name of names.slice(0, 15)) lake.remove(`article-${name}`)
    }
    const staysAndSaysWhy = async () => {
      await eventually(async () =>
        expect((await health()).lastError?.message).toMatch(
          /missing.*SANITY_DATASET and SANITY_API_TOKEN.*--accept-removals/,
        ),
      )
      expect(await health()).toMatchObject({ status: 'degraded', release: { id: '00000001' } })
      expect((await fetch(`${url()}/artikel-0/`)).status).toBe(200)
    }
    beforeEach(() => {
      for (const name of names) lake.put(article(name))
    })

    it('stays as it is after a restart, until the content is back', async () => {
      await start()
      await publisher?.close()
      withdrawn()
      await start()
      await staysAndSaysWhy()
      for (const name of names) lake.put(article(name))
      publisher?.wake()
      await healthShows({ status: 'ok', lastError: null })
    })

    it('stays as it is when a comparison finds it', async () => {
      await start({ reconcileMs: 50 })
      withdrawn()
      await staysAndSaysWhy()
    })

    it('stays as it is when a webhook meets it', async () => {
      await start()
      withdrawn()
      await sendWebhook(url(), 'article-artikel-0')
      await staysAndSaysWhy()
    })

    it('goes on when told to', async () => {
      await start()
      await publisher?.close()
      withdrawn()
      await start({ acceptRemovals: true })
      await eventually(async () => expect((await fetch(`${url()}/artikel-0/`)).status).toBe(410))
      expect((await fetch(`${url()}/artikel-19/`)).status).toBe(200)
    })
  })

  it('settles what it has published while an older release is damaged', async () => {
    await start()
    await publish(article('eins', { body: 'Neuer Text' }))
    await shows('/eins/', 'Neuer Text')
    await publisher?.close()
    // The one that the newest builds on: nothing can be read, everything is published afresh.
    await writeFile(path.join(folder, 'publisher/releases/manifests/00000001.json'), '')
    await start()
    await publish(article('eins', { body: 'Neuerer Text' }))
    await shows('/eins/', 'Neuerer Text')
    await healthShows({ status: 'ok', lastError: null, queue: { pending: 0 } })
    expect(await get('/betrieb')).toContain('00000001, beschädigt')
  })

  it('makes no second release when it starts again and nothing has changed', async () => {
    await start()
    await publisher?.close()
    await start()
    await eventually(async () => expect((await health()).lastPublish?.full).toBe(true))
    expect(await health()).toMatchObject({ release: { id: '00000001' }, lastPublish: { release: null } })
  })

  it('does not make pictures again that are named after their content', async () => {
    await start()
    await publisher?.close()
    await start()
    await eventually(async () => expect((await health()).lastPublish?.full).toBe(true))
    expect((await health()).lastPublish.rendered.paths).toEqual([
      '/',
      '/404.html',
      '/eins/',
      '/entfernt/',
      '/zwei/',
    ])
  })

  it('publishes after a restart what was queued before', async () => {
    await start()
    lake.trouble = 500
    await publish(article('eins', { body: 'Gemerkt' }))
    await publisher?.close()
    lake.trouble = null
    await start()
    await shows('/eins/', 'Gemerkt')
    await eventually(async () => expect((await health()).queue.pending).toBe(0))
  })

  it('ends without waiting for a Content Lake that does not answer', async () => {
    await start()
    lake.silent = true
    const asked = lake.queries
    await publish(article('eins', { body: 'Ungehört' }))
    await eventually(async () => expect(lake.queries).toBeGreaterThan(asked))
    await publisher?.close()
    publisher = null
  })

  it('keeps a plain folder in step', async () => {
    const outDir = path.join(folder, 'out')
    await start({ outDir })
    await publish(article('eins', { body: 'Neuer Text' }))
    await shows('/eins/', 'Neuer Text')
    lake.remove('article-zwei')
    await sendWebhook(url(), 'article-zwei')
    await eventually(async () => expect((await readdir(outDir)).sort()).not.toContain('zwei'))
    expect((await readdir(outDir)).sort()).toEqual([
      MARKER,
      '.nginx-former',
      '404.html',
      '_astro',
      'bilder',
      'eins',
      'entfernt',
      'index.html',
    ])
    expect(await readFile(path.join(outDir, 'eins/index.html'), 'utf8')).toBe(await get('/eins/'))
    await rollback(path.join(folder, 'publisher/releases'), '00000001')
    await eventually(async () =>
      expect(await readFile(path.join(outDir, 'zwei/index.html'), 'utf8')).toContain('Text zwei'),
    )
  })

  it('has published what is live, though the plain folder cannot follow, and names that', async () => {
    const outDir = path.join(folder, 'out')
    await start({ outDir })
    await rm(`${outDir}.trees`, { recursive: true })
    await writeFile(`${outDir}.trees`, '')
    await publish(article('eins', { body: 'Neuer Text' }))
    await healthShows({
      status: 'degraded',
      lastError: null,
      troubles: [{ message: expect.stringContaining(`${outDir} for --out`) }],
      queue: { pending: 0 },
    })
    expect(await get('/eins/')).toContain('Neuer Text')
    expect(await get('/betrieb')).toMatch(/Weitere Störungen[\s\S]*Änderung im Studio/)
    await rm(`${outDir}.trees`)
    await publish(article('zwei', { body: 'Neuer Text' }))
    await healthShows({ status: 'ok', troubles: [] })
    expect(await readFile(path.join(outDir, 'eins/index.html'), 'utf8')).toBe(await get('/eins/'))
  })

  it('says once that a release cannot be shown which somebody pointed at, and stays at its own', async () => {
    const errors: string[] = []
    await start({ log: pino({ level: 'error' }, { write: (line) => void errors.push(line) }) })
    const releases = path.join(folder, 'publisher/releases')
    for (let time = 1; time <= 3; time += 1) {
      await writePointer(releases, { release: '00000099' })
      await healthShows({
        status: 'degraded',
        troubles: [{ message: expect.stringContaining('Release 00000099 cannot be read') }],
      })
    }
    expect(await get('/eins/')).toContain('Text eins')
    await writePointer(releases, { release: '00000001' })
    await healthShows({ status: 'ok', troubles: [] })
    expect(errors).toEqual([expect.stringContaining('00000099')])
  })

  it('has compressed what changed by the time it is shown', async () => {
    await start()
    const body = `Neuer Text ${'und mehr '.repeat(200)}`
    await publish(article('eins', { body }))
    const ask = () => fetch(`${url()}/eins/`, { headers: { 'accept-encoding': 'br' } })
    let answer = await ask()
    // The very first answer that shows it: none before was made of the new text.
    await eventually(async () => {
      answer = await ask()
      expect(await answer.clone().text()).toContain('Neuer Text')
    })
    expect(answer.headers.get('content-encoding')).toBe('br')
  })

  it('tells of the publishes before a restart', async () => {
    await start()
    await publish(article('eins', { body: 'Neuer Text' }))
    await shows('/eins/', 'Neuer Text')
    await eventually(async () => expect(await get('/betrieb')).toContain('Änderung im Studio'))
    await publisher?.close()
    await start()
    expect(await get('/betrieb')).toContain('Änderung im Studio')
  })

  it('does not start with a plain folder that holds anything else', async () => {
    await writeFile(path.join(folder, 'brief.txt'), 'wichtig')
    await expect(start({ outDir: folder })).rejects.toThrow(/--out holds other files/)
    expect(await readFile(path.join(folder, 'brief.txt'), 'utf8')).toBe('wichtig')
  })

  it.each([
    ['an unknown project', 404, /no project embedded .*SANITY_PROJECT_ID/],
    ['a refused token', 401, /check SANITY_API_TOKEN/],
  ])('does not start for the first time with %s', async (_, status, sentence) => {
    lake.trouble = status
    await expect(start()).rejects.toThrow(sentence)
  })

  it('does not start for the first time without a Content Lake', async () => {
    await lake.close()
    await expect(start()).rejects.toThrow(/cannot be reached.*SANITY_API_HOST/)
    lake = await startTinyContentLake([])
  })

  it('says which setting to change when the port is in use', async () => {
    const { port } = new URL(lake.url)
    await expect(start({ port: Number(port) })).rejects.toThrow(/port \d+: it is in use.*SITE_PORT/)
  })

  it('refuses a folder that another one works in, and changes nothing there', async () => {
    const first = await start()
    const unknown = path.join(folder, 'publisher/releases/manifests/00000002.json')
    await writeFile(unknown, '{}')
    await expect(start()).rejects.toThrow(`${folder}/publisher is in use by another publisher: stop that one`)
    expect(await readFile(unknown, 'utf8')).toBe('{}')
    await rm(unknown)
    await first.close()
    await start()
  })

  it('says what cannot be locked', async () => {
    await mkdir(path.join(folder, 'publisher/lock'), { recursive: true })
    await expect(start()).rejects.toThrow(/publisher\/lock cannot be locked .*DATA_DIR/)
  })

  it('says which setting to change when the folder cannot be written', async () => {
    const file = path.join(folder, 'file')
    await writeFile(file, '')
    await expect(start({ dataDir: file })).rejects.toThrow(/file\S* cannot be written.*DATA_DIR/)
  })
})
