import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { ContentLake } from '../content-lake.ts'
import { typedError } from '../http/api-error.ts'
import type { LakeEnv } from '../http/context.ts'
import { readJson } from '../http/read-body.ts'
import { syncTag } from '../listen/sync-tag.ts'
import type { Json } from '../store/document.ts'
import { defaultPerspective, parsePerspective, publicPerspective } from './perspective.ts'
import { queryParams } from './query-params.ts'

const queryBody = z.object({
  query: z.string(),
  params: z.record(z.string(), z.custom<Json>()).optional(),
  options: z.object({ perspective: z.unknown() }).partial().optional(),
  perspective: z.unknown().optional(),
})

const JSON_TYPE = { 'content-type': 'application/json' }

const noSourceMaps = () =>
  typedError(
    400,
    'unsupportedParameterError',
    'The embedded Content Lake makes no result source maps: ask without "resultSourceMap" (in @sanity/client without stega)',
  )

/** `GET|POST /data/query/:dataset` (https://www.sanity.io/docs/http-reference/query). */
export function queryRoutes(lake: ContentLake): Hono<LakeEnv> {
  const answer = async (
    c: Context<LakeEnv>,
    query: string,
    params: Record<string, Json>,
    wanted: unknown,
  ) => {
    if (![undefined, 'false'].includes(c.req.query('resultSourceMap'))) throw noSourceMaps()
    const asked = wanted === undefined ? defaultPerspective(c.get('apiVersion')) : parsePerspective(wanted)
    const perspective = c.get('account') ? asked : publicPerspective(asked)
    const started = performance.now()
    const { result, parts } = await lake.queries.answer({
      query,
      params,
      perspective,
      identity: c.get('account')?.id ?? '',
    })
    // Of a stranger's answer the parts do not tell all: an asset comes and goes with what refers to it.
    if (c.get('account')) c.set('tellsOf', parts)
    const ms = Math.round(performance.now() - started)
    const echo = c.req.query('returnQuery') === 'false' ? '' : `"query":${JSON.stringify(query)},`
    const syncTags = JSON.stringify(parts.map(syncTag))
    return c.body(`{${echo}"result":${result},"ms":${ms},"syncTags":${syncTags}}`, 200, JSON_TYPE)
  }
  return new Hono<LakeEnv>()
    .get('/:dataset', (c) => {
      const search = new URL(c.req.url).searchParams
      return answer(c, search.get('query') ?? '', queryParams(search), search.get('perspective') ?? undefined)
    })
    .post('/:dataset', async (c) => {
      const body = await readJson(c, queryBody)
      const perspective = body.options?.perspective ?? body.perspective ?? c.req.query('perspective')
      return answer(c, body.query, body.params ?? {}, perspective)
    })
}
