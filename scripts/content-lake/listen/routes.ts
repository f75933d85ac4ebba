import { type Context, Hono } from 'hono'
import type { ContentLake } from '../content-lake.ts'
import { bearerToken } from '../http/account-of.ts'
import { plainError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { queryParams } from '../query/query-params.ts'
import { isPublic } from '../store/public-documents.ts'
import { type ListenerFilter, listenerFilter } from './listener-filter.ts'
import type { Connection } from './listener-hub.ts'

/**
 * `GET /data/listen/:dataset` and `GET /data/live/events/:dataset` (https://www.sanity.io/docs/http-reference/listen).
 * With `enableResume`, a listener that connects again is told what it missed (see `ListenerHub.open`). Live events tell
 * the sync tags (see `syncTag`) of changed published documents, with `includeDrafts` of all. Strangers, where they may
 * read, are told of public documents only, and not who changed them; filters that take their time are not for them.
 */
export function listenRoutes(lake: ContentLake): Hono<LakeEnv> {
  const connection = (c: Context<LakeEnv>, resumes: boolean): Connection => {
    const token = bearerToken(c)
    const { accounts } = lake
    return {
      isAllowed: () => (token === null ? accounts.publicReading.isOn : accounts.byToken(token) !== null),
      lastEventId: resumes ? c.req.header('last-event-id') : undefined,
    }
  }
  return new Hono<LakeEnv>()
    .get('/listen/:dataset', (c) => {
      const search = new URL(c.req.url).searchParams
      const account = c.get('account')
      const asked = listenerFilter(search.get('query') ?? '', queryParams(search), account?.id ?? '')
      if (!account && !asked.needsNoLimit) {
        throw plainError(401, 'Without signing in a listener may filter by _type and _id only')
      }
      const filter = account ? asked : ofPublic(asked)
      const options = {
        includeMutations: search.get('includeMutations') !== 'false',
        includeResult: search.get('includeResult') === 'true',
        includePreviousRevision: search.get('includePreviousRevision') === 'true',
        includeEffects: search.get('effectFormat') === 'mendoza',
        includeIdentity: account !== null,
      }
      const resumes = search.get('enableResume') === 'true'
      return lake.listeners.open(filter, options, connection(c, resumes))
    })
    .get('/live/events/:dataset', (c) => {
      const includeDrafts = c.req.query('includeDrafts') === 'true'
      if (!c.get('account')) {
        if (includeDrafts) throw plainError(401, 'Drafts are only for those who sign in')
        return lake.listeners.openPublicLive(lake.store.documents.published, connection(c, true))
      }
      return lake.listeners.openLive(includeDrafts ? 'all' : 'published', connection(c, true))
    })
}

/** The same of public documents only. Whether an asset is public depends on others: nothing is told of assets. */
const ofPublic = ({ matches, needsNoLimit }: ListenerFilter): ListenerFilter => ({
  matches: (document) => document !== null && isPublic(document) && matches(document),
  needsNoLimit,
})
