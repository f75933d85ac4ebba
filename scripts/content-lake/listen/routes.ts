import { type Context, Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { accountOf, bearerToken } from '../http/account-of.ts'
import type { LakeEnv } from '../http/context.ts'
import { queryParams } from '../query/query-params.ts'
import { listenerFilter } from './listener-filter.ts'
import type { Connection } from './listener-hub.ts'

/**
 * `GET /data/listen/:dataset` and `GET /data/live/events/:dataset` (https://www.sanity.io/docs/http-reference/listen).
 * With `enableResume`, a listener that connects again is told what it missed (see `ListenerHub.open`). Live events tell
 * the sync tags (see `syncTag`) of changed published documents, with `includeDrafts` of all.
 */
export function listenRoutes(lake: ContentLake): Hono<LakeEnv> {
  const connection = (c: Context<LakeEnv>, resumes: boolean): Connection => {
    const token = bearerToken(c) ?? ''
    return {
      isAllowed: () => lake.accounts.byToken(token) !== null,
      lastEventId: resumes ? c.req.header('last-event-id') : undefined,
    }
  }
  return new Hono<LakeEnv>()
    .get('/listen/:dataset', (c) => {
      const search = new URL(c.req.url).searchParams
      const filter = listenerFilter(search.get('query') ?? '', queryParams(search), accountOf(c).id)
      const options = {
        includeMutations: search.get('includeMutations') !== 'false',
        includeResult: search.get('includeResult') === 'true',
        includePreviousRevision: search.get('includePreviousRevision') === 'true',
        includeEffects: search.get('effectFormat') === 'mendoza',
      }
      const resumes = search.get('enableResume') === 'true'
      return lake.listeners.open(filter, options, connection(c, resumes))
    })
    .get('/live/events/:dataset', (c) =>
      lake.listeners.openLive(c.req.query('includeDrafts') === 'true', connection(c, true)),
    )
}
