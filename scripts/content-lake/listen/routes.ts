import { Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import type { LakeEnv } from '../http/context.ts'
import { accountOf } from '../http/require-account.ts'
import { queryParams } from '../query/query-params.ts'
import { listenerFilter } from './listener-filter.ts'

/**
 * `GET /data/listen/:dataset` and `GET /data/live/events/:dataset` (https://www.sanity.io/docs/http-reference/listen).
 * A listener that connects again gets a plain `welcome`, which tells the client to read its documents anew: always
 * right, also for `enableResume`.
 */
export function listenRoutes(lake: ContentLake): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/listen/:dataset', (c) => {
      const search = new URL(c.req.url).searchParams
      const matches = listenerFilter(search.get('query') ?? '', queryParams(search), accountOf(c).id)
      return lake.listeners.open(matches, {
        includeMutations: search.get('includeMutations') !== 'false',
        includeResult: search.get('includeResult') === 'true',
        includePreviousRevision: search.get('includePreviousRevision') === 'true',
        includeEffects: search.get('effectFormat') === 'mendoza',
      })
    })
    .get('/live/events/:dataset', () => lake.listeners.openLive([`s1:${lake.settings.projectId}`]))
}
