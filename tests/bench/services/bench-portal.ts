import { join } from 'node:path'
import type { SanityClient } from '@sanity/client'
import { embeddedClient } from '../../../scripts/dataset/embedded-client.ts'
import { freePort } from '../../portal/free-port.ts'
import { fillContentLake } from '../dataset/fill-content-lake.ts'
import { type RunningService, startService } from './start-service.ts'

const EDITOR_TOKEN = 'token-of-the-benchmarks-editor'
const PUBLISHER_TOKEN = 'token-of-the-benchmarks-publisher'
const WEBHOOK_SECRET = 'secret-of-the-benchmarks-webhook'

/** A portal with generated content, whose parts run as processes of their own, as with `npm start`. */
export interface BenchPortal {
  /** How many documents were generated; pictures come on top. */
  documents: number
  client: SanityClient
  readonly lake: RunningService
  siteUrl: string
  publisherFolder: string
  /** What the publisher, and a plain build, are told by their environment. */
  environment: Record<string, string>
  startPublisher(): Promise<RunningService>
  /** Starts the Content Lake anew: it has no pictures ready then. */
  restartLake(): Promise<void>
  stop(): Promise<void>
}

/** Fills a Content Lake in an empty folder and starts it. The publisher is started when it is measured. */
export async function startBenchPortal(documents: number, folder: string): Promise<BenchPortal> {
  const [lakePort, sitePort] = [await freePort(), await freePort()]
  const address = `http://127.0.0.1:${lakePort}`
  const client = embeddedClient(address, EDITOR_TOKEN)
  const lakeEnvironment = {
    DATA_DIR: folder,
    STUDIO_PORT: String(lakePort),
    EDITOR_TOKEN,
    PUBLISHER_TOKEN,
  }
  // Without a webhook: a new one hears only of what happens from then on, as after an import.
  const filling = await startService('scripts/content-lake/serve.ts', lakeEnvironment)
  await fillContentLake(client, documents)
  await filling.stop()

  const siteUrl = `http://127.0.0.1:${sitePort}`
  const startLake = () =>
    startService('scripts/content-lake/serve.ts', {
      ...lakeEnvironment,
      WEBHOOK_URL: `${siteUrl}/webhook`,
      WEBHOOK_SECRET,
    })
  let lake = await startLake()
  const environment = {
    SITE_URL: siteUrl,
    SANITY_PROJECT_ID: 'embedded',
    SANITY_DATASET: 'production',
    SANITY_API_HOST: address,
    SANITY_API_TOKEN: PUBLISHER_TOKEN,
  }
  const publisherFolder = join(folder, 'site')
  const publishers: RunningService[] = []
  return {
    documents,
    client,
    get lake() {
      return lake
    },
    siteUrl,
    publisherFolder,
    environment,
    async startPublisher() {
      const publisher = await startService('scripts/publisher/serve.ts', {
        ...environment,
        DATA_DIR: publisherFolder,
        SITE_PORT: String(sitePort),
        WEBHOOK_SECRET,
      })
      publishers.push(publisher)
      return publisher
    },
    async restartLake() {
      await lake.stop()
      lake = await startLake()
    },
    async stop() {
      for (const service of [...publishers, lake]) await service.stop()
    },
  }
}
