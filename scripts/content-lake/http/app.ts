import { Hono } from 'hono'
import { accountRoutes } from '../accounts/account-routes.ts'
import { authRoutes } from '../accounts/auth-routes.ts'
import { datasetRoutes } from '../accounts/dataset-routes.ts'
import { projectRoutes } from '../accounts/project-routes.ts'
import { tokenRoutes } from '../accounts/token-routes.ts'
import { userRoutes } from '../accounts/user-routes.ts'
import { actionRoutes } from '../actions/routes.ts'
import { downloadRoutes } from '../assets/download-routes.ts'
import { unusedRoutes } from '../assets/unused-routes.ts'
import { uploadRoutes } from '../assets/upload-routes.ts'
import { auditRoutes } from '../audit/routes.ts'
import { backupRoutes } from '../backup/routes.ts'
import type { ContentLake } from '../content-lake.ts'
import { exportRoutes } from '../export/routes.ts'
import { historyPolicyRoutes } from '../history/policy-routes.ts'
import { historyRoutes } from '../history/routes.ts'
import { listenRoutes } from '../listen/routes.ts'
import { mutateRoutes } from '../mutate/routes.ts'
import { operationsRoutes } from '../operations/routes.ts'
import { partsOfChange } from '../query/dependencies.ts'
import { docRoutes } from '../query/doc-routes.ts'
import { queryRoutes } from '../query/routes.ts'
import { studioRoutes } from '../studio-host/routes.ts'
import { webhookRoutes } from '../webhooks/routes.ts'
import { identify } from './account-of.ts'
import { ApiError, plainError } from './api-error.ts'
import { cancelUnsentBody } from './cancel-unsent-body.ts'
import type { LakeEnv } from './context.ts'
import { diskError } from './disk-error.ts'
import { enforceAccess } from './enforce-access.ts'
import { fixedRoutes, openRoutes } from './fixed-routes.ts'
import { knownDataset } from './known-dataset.ts'
import { beforeLargeWork } from './own-round.ts'
import { LARGE } from './read-body.ts'
import { onlyOwnOrigin } from './served-origin.ts'

const VERSION = '/:version{v(1|X|[0-9]{4}-[0-9]{2}-[0-9]{2})}'

/** Everything the Content Lake answers over HTTP: the API, assets, and the Studio. */
export function createApp(lake: ContentLake): Hono<LakeEnv> {
  const api = new Hono<LakeEnv>()
    .use(async (c, next) => {
      c.set('apiVersion', (c.req.param('version') ?? 'v1').slice(1))
      await next()
    })
    .route('/auth', authRoutes(lake))
    .route('/', openRoutes(lake))
    .use('/data/:verb/:dataset/*', knownDataset(lake))
    .use('/assets/:kind/:dataset', knownDataset(lake))
    .route('/users', userRoutes(lake))
    .route('/projects', projectRoutes(lake))
    .route('/projects', tokenRoutes(lake))
    .route('/datasets', datasetRoutes(lake))
    .route('/accounts', accountRoutes(lake))
    .route('/hooks/projects', webhookRoutes(lake))
    .route('/history', historyPolicyRoutes(lake))
    .route('/audit', auditRoutes(lake))
    .route('/data/query', queryRoutes(lake))
    .route('/data/doc', docRoutes(lake))
    .route('/data/mutate', mutateRoutes(lake))
    .route('/data/actions', actionRoutes(lake))
    .route('/data/history', historyRoutes(lake))
    .route('/data/backups', backupRoutes(lake))
    .route('/data/export', exportRoutes(lake))
    .route('/data', listenRoutes(lake))
    .route('/assets', uploadRoutes(lake))
    .route('/assets', unusedRoutes(lake))
    .route('/', fixedRoutes())
  return new Hono<LakeEnv>()
    .use(cancelUnsentBody)
    .use(async (c, next) => {
      const { failure } = lake.disk
      if (failure && !isReading(c.req)) throw failure
      await next()
      // Answered means on disk, also for what somebody reads. After a failure only what is on disk is there to be read.
      if (!failure && mayTellOfUnsynced(lake, c.get('tellsOf'))) await lake.disk.onDisk()
    })
    .use((c, next) => {
      const isLarge = Number(c.req.header('content-length') ?? 0) > LARGE
      return isLarge ? next() : beforeLargeWork(next)
    })
    .use(onlyOwnOrigin(lake))
    .use(identify(lake))
    .use(enforceAccess(lake))
    .route(VERSION, api)
    .route('/', downloadRoutes(lake))
    .route('/', operationsRoutes(lake))
    .route('/', studioRoutes(lake))
    .notFound((c) => {
      throw plainError(404, `${c.req.method} ${c.req.path} is not part of the embedded Content Lake`)
    })
    .onError((error, c) => {
      const refusal =
        error instanceof ApiError ? error : (diskError(error) ?? internal(lake, c.req.path, error))
      return c.json(refusal.body, refusal.status as 400)
    })
}

function mayTellOfUnsynced({ unsynced }: ContentLake, parts: readonly string[] | undefined): boolean {
  if (!parts) return true
  return unsynced.some((change) => {
    const touched = partsOfChange(change)
    return parts.some((part) => touched.has(part))
  })
}

function isReading({ method, path }: { method: string; path: string }): boolean {
  return method !== 'POST' ? ['GET', 'HEAD', 'OPTIONS'].includes(method) : path.includes('/data/query/')
}

function internal(lake: ContentLake, path: string, error: Error): ApiError {
  lake.log.error({ err: error, path }, 'a request failed')
  return plainError(500, 'The embedded Content Lake failed to answer; its log says why')
}
