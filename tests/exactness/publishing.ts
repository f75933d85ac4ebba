import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentLakeClient } from '../../scripts/publisher/content/content-lake-client.ts'
import { createContentSource } from '../../scripts/publisher/content/content-source.ts'
import { createFreshness } from '../../scripts/publisher/content/freshness.ts'
import type { Environment } from '../../scripts/publisher/environment.ts'
import { createPublish } from '../../scripts/publisher/loop/publish.ts'
import { openReleases } from '../../scripts/publisher/releases/open-releases.ts'
import { createSiteRenderer } from '../../scripts/publisher/render/site-renderer.ts'
import type { Told } from './editor.ts'
import { type PublishedSite, readPublishedSite } from './published-site.ts'

const SITE_URL = 'http://localhost:4321'

export type Publishing = ReturnType<typeof openPublishing>

/**
 * The publisher without its queue and server: the compiled site in a thread of its own, real content by GROQ, real
 * releases on disk. Two of them beside each other share nothing but the Content Lake and the clock.
 */
export function openPublishing(options: {
  /** Folder of the compiled site. */
  site: string
  /** Where releases are kept. */
  folder: string
  lake: Environment['lake']
  now: () => Date
}) {
  const { folder, lake, now } = options
  const source = createContentSource(contentLakeClient(lake))
  const renderer = createSiteRenderer({
    entry: pathToFileURL(join(options.site, 'server/entry.mjs')).href,
    siteUrl: SITE_URL,
    objects: join(folder, 'objects'),
    env: {
      SITE_URL,
      SANITY_API_HOST: lake.apiHost,
      SANITY_PROJECT_ID: lake.projectId,
      SANITY_DATASET: lake.dataset,
    },
  })
  let freshness = createFreshness()
  const open = async () =>
    createPublish({
      source,
      freshness,
      renderer,
      releases: await openReleases(folder, { now }),
      assets: async () => [],
      now,
      acceptRemovals: true,
    })
  let publish: Awaited<ReturnType<typeof open>> | null = null

  return {
    /**
     * Publishes everything as a publisher does that was started anew; `afresh`, as one without any release before.
     * Objects stay: they are named after their bytes, and writing all of them to disk again costs more than rendering.
     */
    async everything({ afresh = false } = {}): Promise<void> {
      if (afresh) {
        await rm(join(folder, 'manifests'), { recursive: true, force: true })
        await rm(join(folder, 'current'), { force: true })
      }
      freshness = createFreshness()
      publish = await open()
      await publish.everything('start')
    },

    /** Publishes what these documents reach, and what time has changed. Gives how many paths were rendered. */
    async changes(told: readonly Told[]): Promise<number> {
      if (!publish) throw new Error('Nothing was published yet.')
      for (const { id, deleted } of told)
        if (deleted) freshness.told(id, { revision: null, updatedAt: Date.now() })
      const ids = told.map(({ id }) => id)
      return (await publish.changes(ids, told.length > 0 ? 'webhook' : 'moment')).rendered.count
    },

    /** The instant, in milliseconds since 1970, at which the site changes by itself, or null. */
    nextMoment: (): number | null => publish?.nextMoment() ?? null,

    /** What is live, with what its health page tells of it. */
    async read(): Promise<PublishedSite> {
      const site = await readPublishedSite(folder)
      return { ...site, failures: publish?.failures() ?? [], problems: publish?.problems() ?? [] }
    },

    close: () => renderer.close(),
  }
}
