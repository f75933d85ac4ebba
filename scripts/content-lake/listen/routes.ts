import { type Context, Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { accountOf, bearerToken } from '../http/account-of.ts'
import type { LakeEnv } from '../http/context.ts'
import { queryParams } from '../query/query-params.ts'
import { listenerFilter } from './listener-filter.ts'

/**
 * `GET /data/listen/:dataset` and `GET /data/live/events/:dataset` (https://www.sanity.io/docs/http-reference/listen).
 * A listener that connects again gets a plain `welcome`, which tells the client to read its documents anew: always
 * right, also for `enableResume`.
 */
export function listenRoutes(lake: ContentLake): Hono<LakeEnv> {
  const isAllowed = (c: Context<LakeEnv>) => {
    const token = bearerToken(c) ?? ''
    return () => lake.accounts.byToken(token) !== null
  }
  return new Hono<LakeEnv>()
    .get('/listen/:dataset', (c) => {
      const search = new URL(c.req.url).searchParams
      const matches = listenerFilter(search.get('query') ?? '', queryParams(search), accountOf(c).id)
      const options = {
        includeMutations: search.get('includeMutations') !== 'false',
        includeResult: search.get('includeResult') === 'true',
        includePreviousRevision: search.get('includePreviousRevision') === 'true',
        includeEffects: search.get('effectFormat') === 'mendoza',
      }
      return lake.listeners.open(matches, options, isAllowed(c))
    })
    .get('/live/events/:dataset', (c) =>
      lake.listeners.openLive([`s1:${lake.settings.projectId}`], isAllowed(c)),
    )
}
