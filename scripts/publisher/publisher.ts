import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Logger } from 'pino'
import { messageOf } from '../environment/message-of.ts'
import { createLog } from '../log/create-log.ts'
import { createProgress } from '../log/create-progress.ts'
import { contentLakeClient } from './content/content-lake-client.ts'
import { ContentLakeError } from './content/content-lake-error.ts'
import { createContentSource } from './content/content-source.ts'
import { describeTrouble } from './content/describe-trouble.ts'
import { createFreshness } from './content/freshness.ts'
import type { Environment } from './environment.ts'
import { health, publicHealth } from './health.ts'
import { createAfterPublish } from './loop/after-publish.ts'
import { createPublish } from './loop/publish.ts'
import { type PublishLoop, startPublishLoop } from './loop/publish-loop.ts'
import { openOperationsAccess } from './operations/open-operations-access.ts'
import { operationsPage } from './operations/operations-page.ts'
import { openPublishHistory } from './operations/publish-history.ts'
import { createStandingTrouble } from './operations/standing-trouble.ts'
import { openQueue } from './queue/open-queue.ts'
import { openFollowingFolder } from './releases/following-folder.ts'
import { listReleases } from './releases/list-releases.ts'
import { openReleases } from './releases/open-releases.ts'
import { watchPointer } from './releases/watch-pointer.ts'
import { siteAssets } from './render/site-assets.ts'
import { createSiteRenderer } from './render/site-renderer.ts'
import { createCompressor } from './serve/compressor.ts'
import { createRepresentations } from './serve/representations.ts'
import { serveRelease } from './serve/serve-release.ts'
import { startSiteServer } from './serve/site-server.ts'
import { takeFolder } from './take-folder.ts'
import { receiveWebhook } from './webhook/receive-webhook.ts'

const RECONCILE_MS = 5 * 60_000
/** What webhooks told longer ago than this, every answer shows. */
const TOLD_MS = 3_600_000

export type PublisherOptions = Environment & {
  /** Folder of the compiled site, with `server/entry.mjs` and `client/`. */
  siteDir: string
  /** Folder of plain files to keep in step with the releases. */
  outDir?: string
  /** Publishes even when most of the site would vanish by it. */
  acceptRemovals?: boolean
  log?: Logger
  /** The clock that content is seen by; deliveries and retries go by the machine's own. */
  now?: () => Date
  reconcileMs?: number
  /** Limit for one answer of the Content Lake. */
  answerLimitMs?: number
  /** Limits for one page, and for a thread that gives no sign of life. */
  pathLimitMs?: number
  stallLimitMs?: number
}

export type Publisher = Awaited<ReturnType<typeof startInFolder>>

/**
 * Starts the publisher and resolves when the site is served: at once with the last release, or with the first one.
 * Its data folder belongs to it alone until it is closed.
 *
 * @throws one sentence saying what is wrong and what to do; everything begun is undone.
 */
export async function startPublisher(options: PublisherOptions): Promise<Publisher> {
  const folder = path.join(options.dataDir, 'publisher')
  const lock = await takeFolder(folder)
  try {
    const publisher = await startInFolder(folder, options)
    return { ...publisher, close: () => publisher.close().finally(lock.release) }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function startInFolder(folder: string, options: PublisherOptions) {
  const { lake } = options
  const log = options.log ?? createLog('publisher')
  const now = options.now ?? (() => new Date())
  const https = options.siteUrl.startsWith('https:')
  const mayOperate = await openOperationsAccess(folder, options.siteUrl)
  const releasesFolder = path.join(folder, 'releases')
  const releases = await openReleases(releasesFolder, {
    now,
    onDamaged: (error) =>
      log.error({ err: error }, 'a release, or the pointer to one, is damaged, and passed over'),
  })
  const plainFolder =
    options.outDir === undefined
      ? null
      : await openFollowingFolder(options.outDir, {
          ...releases,
          report: (error, message) => log.error({ err: error }, message),
        })
  const queue = openQueue(path.join(folder, 'queue.sqlite'), (aside, error) =>
    log.warn(
      { err: error },
      `the queue was damaged and now lies in ${aside}; everything is published afresh`,
    ),
  )
  const compressor = createCompressor(releases.objects, (error) => log.warn({ err: error }, 'not compressed'))
  const closing = new AbortController()
  const source = createContentSource(contentLakeClient(lake), {
    limitMs: options.answerLimitMs,
    closing: closing.signal,
  })
  const freshness = createFreshness()
  for (const { documentId, state } of queue.told(Date.now() - TOLD_MS)) freshness.told(documentId, state)
  const renderer = createSiteRenderer({
    entry: pathToFileURL(path.join(options.siteDir, 'server/entry.mjs')).href,
    siteUrl: options.siteUrl,
    objects: releases.objects.folder,
    env: {
      SITE_URL: options.siteUrl,
      SANITY_API_HOST: lake.apiHost,
      SANITY_PROJECT_ID: lake.projectId,
      SANITY_DATASET: lake.dataset,
      SANITY_API_TOKEN: lake.token,
    },
    ...(options.pathLimitMs === undefined ? {} : { pathLimitMs: options.pathLimitMs }),
    ...(options.stallLimitMs === undefined ? {} : { stallLimitMs: options.stallLimitMs }),
  })
  const progress = createProgress('Publishing')
  const publish = createPublish({
    source,
    freshness,
    renderer,
    releases,
    assets: () => siteAssets(path.join(options.siteDir, 'client')),
    now,
    acceptRemovals: options.acceptRemovals ?? false,
    onProgress: progress.show,
    prepare: compressor.ahead,
  })
  const history = await openPublishHistory(path.join(folder, 'history.json'), (error) =>
    log.warn({ err: error }, 'the list of the last publishes cannot be read and is begun anew'),
  )
  const pointed = createStandingTrouble((error) =>
    log.error({ err: error }, 'the release pointed at cannot be shown'),
  )
  const representations = createRepresentations(releases.objects)
  let loop: PublishLoop | null = null

  const stateNow = () =>
    health({
      releases,
      queue,
      loop: loop?.state() ?? null,
      failures: publish.failures(),
      problems: publish.problems(),
      troubles: [pointed.now(), plainFolder?.trouble() ?? null].filter((trouble) => trouble !== null),
      nextMoment: publish.nextMoment(),
      now: new Date(),
    })

  const server = await startSiteServer({
    port: options.port,
    https,
    onWebhook: (request) =>
      receiveWebhook(request, {
        secret: options.webhookSecret,
        projectId: lake.projectId,
        dataset: lake.dataset,
        now: Date.now,
        async accept(delivery) {
          const isNew = await queue.add(delivery)
          // In the turn of the commit: the loop, which is woken last, must not see the delivery and not what it told.
          if (isNew && delivery.state !== null) freshness.told(delivery.documentId, delivery.state)
          if (isNew) loop?.wake()
          return isNew
        },
      }),
    mayOperate,
    health: (inFull) => (inFull ? stateNow() : publicHealth(stateNow())),
    operations: async () =>
      operationsPage({
        health: stateNow(),
        publishes: history.newestFirst(),
        // The page is needed most when something lies broken.
        releases: await listReleases(releasesFolder).catch((error: Error) => error),
        studioUrl: options.studioUrl ?? null,
        dataDir: options.dataDir,
        now: new Date(),
      }),
    serve: (request, response) =>
      serveRelease(request, response, {
        release: releases.live(),
        compiled: releases.compiled,
        representations,
        https,
        wantCompressed: (entry, key) => compressor.add(key, entry),
      }),
    onError: (error, request) => log.error({ err: error, url: request.url }, 'request failed'),
  }).catch((error: unknown) => {
    queue.close()
    throw error
  })

  const first = Promise.withResolvers<void>()
  const hadRelease = releases.live() !== null
  if (hadRelease) first.resolve()

  const afterPublish = createAfterPublish({
    log,
    releases,
    compressor,
    plainFolder,
    history,
    problems: publish.problems,
    now,
  })

  function onFailed(error: unknown, nextAttemptMs: number): string {
    progress.clear()
    const message = describeFailure(error, options)
    log.error({ err: error, nextAttemptMs }, message)
    if (!hadRelease) first.reject(new Error(message, { cause: error }))
    return message
  }

  loop = startPublishLoop({
    queue,
    source,
    publish,
    renderer,
    now,
    reconcileMs: options.reconcileMs ?? RECONCILE_MS,
    onPublished: (published) => afterPublish(published).then(first.resolve),
    onFailed,
  })
  const running = loop
  /** What another process pointed at: the command `npm run releases`. */
  async function followPointer(): Promise<void> {
    try {
      const hasMoved = await releases.follow()
      pointed.over()
      if (!hasMoved) return
      log.info({ release: releases.live()?.id }, 'rolled to another release')
      await plainFolder?.follow(null)
    } catch (error) {
      pointed.met(error)
    }
  }
  const stopWatching = watchPointer(
    releasesFolder,
    () => void followPointer(),
    (error) => log.warn({ err: error }, 'the folder of releases cannot be watched: it is looked at instead'),
  )

  async function close(): Promise<void> {
    stopWatching()
    await server.close()
    // Told first: a publish that is cut short by what follows is then no failure.
    const stopped = running.stop()
    closing.abort()
    await renderer.close()
    await stopped
    await plainFolder?.close()
    await compressor.close()
    queue.close()
  }

  try {
    await first.promise
  } catch (error) {
    await close()
    throw error
  }

  return {
    /** Where the site is served on this machine. */
    url: `http://localhost:${server.port}`,
    /** Looks at once whether the content's clock has passed a moment. */
    wake: () => running.wake(),
    /** Pages and files that could not be made when they were last tried. */
    failures: () => publish.failures(),
    close,
  }
}

function describeFailure(error: unknown, { lake, dataDir }: Environment): string {
  return error instanceof ContentLakeError ? describeTrouble(error, lake) : messageOf(error, dataDir)
}
