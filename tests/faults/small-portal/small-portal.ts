import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect } from 'vitest'
import { createLog } from '../../../scripts/log/create-log.ts'
import {
  type Publisher,
  type PublisherOptions,
  startPublisher,
} from '../../../scripts/publisher/publisher.ts'
import { SECRET } from '../../../scripts/publisher/testing/send-webhook.ts'
import { openTarget } from '../../contract/target.ts'
import { eventually } from '../../portal/eventually.ts'
import { openGateway } from './gateway.ts'
import { holdPort } from './held-port.ts'

const SITE = fileURLToPath(new URL('../../../scripts/publisher/testing/tiny-site', import.meta.url))

export type SmallPortal = Awaited<ReturnType<typeof openSmallPortal>>

/**
 * The real Content Lake and the real publisher with a site of a few pages, so that it starts within a blink; between the
 * two stands a gateway that can make trouble. One page shows one document.
 *
 * @param options.webhooks whether the Content Lake tells the publisher of changes; it repeats itself until it is heard.
 */
export async function openSmallPortal({ webhooks = true }: { webhooks?: boolean } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'small-portal-'))
  const heldPort = await holdPort()
  const { port } = heldPort
  // Nobody else's publisher listens to this Content Lake.
  const secret = webhooks ? randomUUID() : SECRET
  const url = `http://127.0.0.1:${port}`
  const lake = await openTarget(webhooks ? { webhook: { url: `${url}/webhook`, secret } } : {})
  const gateway = await openGateway(() => lake.url)
  let publisher: Publisher | null = null

  const options = (more: Partial<PublisherOptions> = {}): PublisherOptions => ({
    dataDir: folder,
    port,
    siteUrl: url,
    lake: { ...lake.forPublisher, apiHost: gateway.url },
    webhookSecret: secret,
    siteDir: SITE,
    log: createLog('publisher', 'silent'),
    ...more,
  })

  const portal = {
    folder,
    url,
    lake,
    gateway,
    options,

    async start(more?: Partial<PublisherOptions>): Promise<void> {
      await heldPort.release()
      publisher = await startPublisher(options(more))
    },
    async stop(): Promise<void> {
      if (publisher === null) return
      await publisher.close()
      publisher = null
      await heldPort.hold()
    },
    /** Writes a document; gives once it is committed. */
    async put(name: string, body: string, { slug = name, title = `Titel ${name}` } = {}): Promise<void> {
      const document = { _id: `article-${name}`, _type: 'article', slug, title, body }
      await lake.client.createOrReplace(document)
    },
    async remove(name: string): Promise<void> {
      await lake.client.delete(`article-${name}`)
    },
    page: async (path: string): Promise<string> => (await fetch(url + path)).text(),
    status: async (path: string): Promise<number> => (await fetch(url + path)).status,
    health: async () => (await fetch(`${url}/health`)).json(),
    shows: (path: string, text: string) =>
      eventually(async () => expect(await portal.page(path)).toContain(text)),
    healthShows: (state: object) =>
      eventually(async () => expect(await portal.health()).toMatchObject(state)),

    async close(): Promise<void> {
      await portal.stop()
      await heldPort.release()
      await lake.close()
      await gateway.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
  return portal
}
