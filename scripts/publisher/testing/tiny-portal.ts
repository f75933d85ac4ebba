import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { type Publisher, type PublisherOptions, startPublisher } from '../publisher.ts'
import { SECRET, sendWebhook } from './send-webhook.ts'
import { startTinyContentLake, type TinyDocument } from './tiny-content-lake.ts'

/** The compiled site that the publisher runs here: three pages, and one for each document. */
export const TINY_SITE = fileURLToPath(new URL('./tiny-site', import.meta.url))

/** A document that says what it is called. */
export const article = (name: string, more: Partial<Omit<TinyDocument, '_id'>> = {}): TinyDocument => ({
  _id: `article-${name}`,
  slug: name,
  title: `Titel ${name}`,
  body: `Text ${name}`,
  ...more,
})

/**
 * For each test of a file a folder and a Content Lake with two articles, `eins` and `zwei`, and what is needed to run the
 * real publisher on them. All of it is gone after the test.
 */
export function tinyPortal() {
  const portal = {
    folder: '',
    lake: {} as Awaited<ReturnType<typeof startTinyContentLake>>,
    /** The one started last. */
    publisher: null as Publisher | null,
    /** What the publisher takes for the present. */
    clock: new Date(0),

    async start(more: Partial<PublisherOptions> = {}): Promise<Publisher> {
      portal.publisher = await startPublisher({
        dataDir: portal.folder,
        port: 0,
        siteUrl: 'http://localhost:4321',
        lake: { projectId: 'embedded', dataset: 'production', apiHost: portal.lake.url, token: undefined },
        webhookSecret: SECRET,
        siteDir: TINY_SITE,
        now: () => portal.clock,
        log: pino({ level: 'silent' }),
        ...more,
      })
      return portal.publisher
    },
    async restart(more: Partial<PublisherOptions> = {}): Promise<void> {
      await portal.publisher?.close()
      await portal.start(more)
    },
    url: (): string => portal.publisher?.url ?? '',
    get: async (key: string): Promise<string> => (await fetch(portal.url() + key)).text(),
    status: async (key: string): Promise<number> => (await fetch(portal.url() + key)).status,
    health: async () => (await fetch(`${portal.url()}/health`)).json(),
    /** Waits for what the publisher does in its own time; generous, because test machines are busy. */
    eventually: (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 5 }),
    healthShows: (state: object) =>
      portal.eventually(async () => expect(await portal.health()).toMatchObject(state)),
    shows: (key: string, text: string) =>
      portal.eventually(async () => expect(await portal.get(key)).toContain(text)),
    async publish(document: TinyDocument): Promise<void> {
      portal.lake.put(document)
      expect((await sendWebhook(portal.url(), document._id)).status).toBe(200)
    },
  }
  beforeEach(async () => {
    portal.folder = await mkdtemp(path.join(tmpdir(), 'publisher-'))
    portal.lake = await startTinyContentLake([article('eins'), article('zwei')])
    portal.clock = new Date('2026-03-01T10:00:00Z')
    portal.publisher = null
  })
  afterEach(async () => {
    await portal.publisher?.close()
    await portal.lake.close()
    await rm(portal.folder, { recursive: true })
  })
  return portal
}
